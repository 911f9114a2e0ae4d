// The softphone for whoever scripts it. Types: softphone.d.ts; source: src/browser/softphone.js.
export { Softphone, SoftphoneError } from "./pkg/softphone.js";
