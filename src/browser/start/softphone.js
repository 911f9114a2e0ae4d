// @ts-check
// The softphone for whoever scripts it. Types: softphone.d.ts.

import { early } from "./early.js";

const files = early(new URL("./", import.meta.url).href);

export const { Softphone, SoftphoneError } = await (await import(files.script)).open();
