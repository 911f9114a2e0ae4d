// @ts-check
// The clock's worker: rings once after the milliseconds it was told last (src/browser/engine/alarm.rs).

let alarm = 0;

onmessage = ({ data }) => {
  clearTimeout(alarm);
  if (data !== undefined) alarm = setTimeout(() => postMessage("ring"), data);
};

postMessage("ready");
