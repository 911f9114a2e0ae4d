// The files of www/pkg: their names have the version in them (`cargo xtask build`).

import { readdirSync } from "node:fs";

const files = readdirSync(new URL("../../www/pkg/", import.meta.url));
const named = (name, ending) => `pkg/${files.find((file) => new RegExp(`^${name}-[0-9a-f]+\\.${ending}$`).test(file))}`;

/** What pages and workers load. */
export const SCRIPT = named("softphone", "js");
export const MODULE = named("cordboard", "wasm");
