// The softphone with the other systems, for whoever scripts it: what softphone.js is for Salesforce and CtiSVR alone.
export { Softphone, SoftphoneError } from "./pkg/full.js";
