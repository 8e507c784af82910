/* The learning-rate explorer: the descent of the page's program in float32, drawn and written out as its sliders move.
   The frame comes from labnotes/site/explorer.py. It is loaded with the page's content, by instant navigation too. */
(() => {
  const explorer = document.querySelector(".explorer[hidden]");
  if (!explorer) {
    return;
  }
  const all = (selector, inside = explorer) => [...inside.querySelectorAll(selector)];
  const words = explorer.dataset;
  const count = Number(words.steps);
  const sliders = all("input");
  const presets = all("button");
  const updates = all(".explorer__updates li");
  const [curvePlot, stepsPlot] = all(".explorer__plot");
  const [verdict] = all(".explorer__verdict");
  const [said] = all(".explorer__said");
  let saying;

  // Every operation rounds to float32, as TensorFlow's do; the derivative of (x - target) ** 2 is 2 * (x - target).
  const f32 = Math.fround;
  const slope = (x, target) => f32(2 * f32(x - f32(target)));
  const square = (x) => f32(x * x);
  const loss = (x, target) => square(f32(x - f32(target)));
  const after = (x, rate, gradient) => f32(x - f32(f32(rate) * gradient));

  function descend({ rate, start, target }) {
    const path = [f32(start)];
    while (path.length <= count) {
      const x = path[path.length - 1];
      path.push(after(x, rate, slope(x, target)));
    }
    return path;
  }

  // As Python prints round(x, 3): halves go to the even side. A float32 times 1000 is exact here.
  function shown(x) {
    if (!Number.isFinite(x)) {
      return String(x).replace("Infinity", "inf").replace("NaN", "nan");
    }
    const size = Math.abs(x) * 1000;
    const floor = Math.floor(size);
    const up = size - floor > 0.5 || (size - floor === 0.5 && floor % 2);
    const value = (up ? floor + 1 : floor) / 1000;
    const text = value < 1e16 ? String(value) : value.toExponential();
    return (x < 0 || Object.is(x, -0) ? "-" : "") + text + (/[.e]/.test(text) ? "" : ".0");
  }

  // The first and the last number on the axis across and on the axis up.
  const endsOf = (plot) => all("svg", plot)[0].dataset.ends.split(" ").map(Number);

  // Draws the way through `points` and tells which of them lie within the plot.
  function draw(plot, points, target, curve = []) {
    const [inner] = all("svg", plot);
    const [left, right, bottom, top] = endsOf(plot);
    // From 0 to 1 within the plot. What is no number, as the difference of two infinities, counts as far outside.
    const share = (value, low, high) => (Number.isNaN(value) ? Infinity : (value - low) / (high - low));
    // A line may leave the plot, and is cut off; a point (no margin) stays at the edge.
    const held = (part, margin) => Math.min(1 + margin, Math.max(-margin, part));
    const place = ([x, y], margin) => [
      (held(share(x, left, right), margin) * inner.getAttribute("width")).toFixed(1),
      (held(1 - share(y, bottom, top), margin) * inner.getAttribute("height")).toFixed(1),
    ];
    const within = points.map(([x, y]) => x >= left && x <= right && y >= bottom && y <= top);
    const lines = { way: points, target, loss: curve };
    for (const name in lines) {
      const line = lines[name].map((point) => place(point, 20)).join("L");
      all(".explorer__" + name, plot)[0].setAttribute("d", line && "M" + line);
    }
    all("circle", plot).forEach((circle, n) => {
      const [x, y] = place(points[n], 0);
      circle.setAttribute("cx", x);
      circle.setAttribute("cy", y);
      circle.classList.toggle("is-outside", !within[n]);
    });
    return within;
  }

  function drawBoth(path, target) {
    const [left, right, bottom, top] = endsOf(curvePlot);
    const across = Array.from({ length: 81 }, (_, n) => left + ((right - left) * n) / 80);
    const curve = across.map((x) => [x, loss(x, target)]);
    const onCurve = path.map((x) => [x, loss(x, target)]);
    const byStep = path.map((x, n) => [n, x]);
    const inCurve = draw(curvePlot, onCurve, [[target, bottom], [target, top]], curve);
    const inSteps = draw(stepsPlot, byStep, [[0, target], [count, target]]);
    return [...path.keys()].filter((n) => !inCurve[n] || !inSteps[n]);
  }

  function writeOut(path, { rate, target }) {
    updates.forEach((update, n) => {
      const [derivative, step] = all("code", update);
      const x = shown(path[n]);
      const gradient = shown(slope(path[n], target));
      derivative.textContent = `2 * (${x} - ${shown(target)}) = ${gradient}`;
      step.textContent = `${x} - ${shown(rate)} * ${gradient} = ${shown(path[n + 1])}`;
    });
  }

  // Each step multiplies the difference from the target by 1 - 2 * rate.
  function kind({ rate, start, target }) {
    if (start === target) {
      return "rests";
    }
    if (rate < 0.5) {
      return rate < 0.05 ? "creeps" : "nearer";
    }
    return rate === 0.5 ? "arrives" : rate < 1 ? "over" : rate === 1 ? "swings" : "leaves";
  }

  function show() {
    const values = {};
    for (const slider of sliders) {
      values[slider.name] = Number(slider.value);
      slider.previousElementSibling.value = shown(values[slider.name]);
    }
    for (const preset of presets) {
      const chosen = Object.keys(values).every((key) => Number(preset.dataset[key]) === values[key]);
      preset.setAttribute("aria-pressed", chosen);
    }
    const path = descend(values);
    const outside = drawBoth(path, values.target);
    writeOut(path, values);
    const told = {
      count,
      last: shown(path[count]),
      target: shown(values.target),
      factor: shown(1 - 2 * values.rate),
      steps: outside.join(words.between),
    };
    const text = words[kind(values)] + (outside.length ? words.outside : "");
    verdict.textContent = text.replace(/\{(\w+)\}/g, (_, key) => told[key]);
  }

  const say = () => (said.value = verdict.textContent);

  // What is seen follows each move; what a screen reader is told waits until the slider rests.
  function changed() {
    show();
    clearTimeout(saying);
    saying = setTimeout(say, 500);
  }

  for (const slider of sliders) {
    slider.addEventListener("input", changed);
  }
  for (const preset of presets) {
    preset.addEventListener("click", () => {
      sliders.forEach((slider) => (slider.value = preset.dataset[slider.name]));
      changed();
    });
  }
  show();
  say();
  explorer.hidden = false;
})();
