// The clock's worker: rings once after the milliseconds it was told last (src/browser/runtime.js).

let alarm;

onmessage = ({ data }) => {
  clearTimeout(alarm);
  if (data !== undefined) alarm = setTimeout(() => postMessage("ring"), data);
};

postMessage("ready");
