// The softphone's clock, a worker: the timers of a hidden page ring only once a minute, a worker's in time. It is told
// after how many milliseconds to ring (undefined: not at all) and rings once; what it is told next replaces that.

let alarm;

onmessage = ({ data }) => {
  clearTimeout(alarm);
  if (data !== undefined) alarm = setTimeout(() => postMessage("ring"), data);
};

postMessage("ready");
