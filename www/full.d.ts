/** The softphone with the other systems: the same surface as `softphone.js`, of the build `full`. */
export * from "./softphone.js";
