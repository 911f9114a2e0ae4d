import { startSoftphones } from "./softphones.mjs";
import { day } from "./day.mjs";
const { phones, stop } = await startSoftphones();
for (const phone of phones) console.log(phone.name, JSON.stringify(await day(phone)));
await stop();
