// The softphone for whoever scripts it; full.js is the same with the other systems. Types: softphone.d.ts; source:
// src/browser/softphone.js.
export { Softphone, SoftphoneError } from "./pkg/softphone.js";
