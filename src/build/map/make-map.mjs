// Makes the map of Europe that the figures draw: outlines of countries and a point for each region.
//   node src/build/map/make-map.mjs countries-50m.json > src/main/resources/eu/clusterplanner/figure/europe-map.txt
// countries-50m.json comes from the npm package world-atlas 2.0.2; see README.md beside the result.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const world = JSON.parse(readFileSync(process.argv[2], "utf8"));

// Lambert's azimuthal equal-area projection around 52° N 10° E, as of ETRS89-LAEA, on a sphere; 1 unit is 5 km.
const RADIUS = 6371 / 5;
const LEFT = -1760 / 5;
const TOP = 2290 / 5;
const WIDTH = 960;
const HEIGHT = 820;
const TOLERANCE = 0.75;
const SMALLEST = 8;

const radians = (degrees) => (degrees * Math.PI) / 180;

function project([longitude, latitude]) {
  const middle = radians(52);
  const phi = radians(latitude);
  const lambda = radians(longitude - 10);
  const cosine = Math.sin(middle) * Math.sin(phi) + Math.cos(middle) * Math.cos(phi) * Math.cos(lambda);
  const k = RADIUS * Math.sqrt(2 / (1 + Math.max(cosine, -0.99)));
  const x = k * Math.cos(phi) * Math.sin(lambda);
  const y = k * (Math.cos(middle) * Math.sin(phi) - Math.sin(middle) * Math.cos(phi) * Math.cos(lambda));
  return [x - LEFT, TOP - y];
}

/** Arcs are simplified before they are joined, so that neighbours keep one border (Douglas and Peucker). */
function simplify(line) {
  if (line.length < 3) {
    return line;
  }
  const [a, b] = [line[0], line.at(-1)];
  let furthest = 0;
  let index = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = fromLine(line[i], a, b);
    if (distance > furthest) {
      [furthest, index] = [distance, i];
    }
  }
  if (furthest < TOLERANCE) {
    return [a, b];
  }
  return [...simplify(line.slice(0, index + 1)), ...simplify(line.slice(index)).slice(1)];
}

function fromLine([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  if (length < 1e-9) {
    return Math.hypot(x - ax, y - ay);
  }
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

const { scale, translate } = world.transform;
const arcs = world.arcs.map((arc) => {
  let [x, y] = [0, 0];
  const line = arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  });
  return simplify(line);
});

const ring = (indices) =>
  indices.flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]).slice(0, -1));

/** The part within the map (Sutherland and Hodgman). */
function clip(points) {
  const sides = [
    [(p) => p[0] >= 0, (a, b) => at(a, b, -a[0] / (b[0] - a[0]))],
    [(p) => p[0] <= WIDTH, (a, b) => at(a, b, (WIDTH - a[0]) / (b[0] - a[0]))],
    [(p) => p[1] >= 0, (a, b) => at(a, b, -a[1] / (b[1] - a[1]))],
    [(p) => p[1] <= HEIGHT, (a, b) => at(a, b, (HEIGHT - a[1]) / (b[1] - a[1]))],
  ];
  return sides.reduce((from, [inside, cross]) => {
    const to = [];
    from.forEach((point, i) => {
      const before = from[(i + from.length - 1) % from.length];
      if (inside(point) !== inside(before)) {
        to.push(cross(before, point));
      }
      if (inside(point)) {
        to.push(point);
      }
    });
    return to;
  }, points);
}

const at = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

const twice = (points) =>
  points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length];
    return sum + x * ny - nx * y;
  }, 0);
const area = (points) => Math.abs(twice(points)) / 2;

function centre(points) {
  const whole = twice(points) * 3;
  return points.reduce(
    ([sx, sy], [x, y], i) => {
      const [nx, ny] = points[(i + 1) % points.length];
      const cross = (x * ny - nx * y) / whole;
      return [sx + (x + nx) * cross, sy + (y + ny) * cross];
    },
    [0, 0],
  );
}

function contains(points, [x, y]) {
  let inside = false;
  points.forEach(([ax, ay], i) => {
    const [bx, by] = points[(i + 1) % points.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
      inside = !inside;
    }
  });
  return inside;
}

/** ISO 3166: from the numbers of the source to two letters; all that are seen on this map. */
const LETTERS = Object.fromEntries(
  ("008AL 020AD 040AT 051AM 031AZ 056BE 070BA 100BG 112BY 191HR 196CY 203CZ 208DK 233EE 234FO 246FI 248AX 250FR " +
    "268GE 276DE 300GR 336VA 348HU 352IS 372IE 380IT 428LV 438LI 440LT 442LU 470MT 492MC 498MD 499ME 528NL 578NO " +
    "616PL 620PT 642RO 643RU 674SM 688RS 703SK 705SI 724ES 752SE 756CH 792TR 804UA 807MK 826GB 831GG 832JE 833IM")
    .split(" ")
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
);

/** The source draws Crimea as held, this map as the European Union sees it: as a part of Ukraine. */
function joinCrimea() {
  const [russia, ukraine] = ["643", "804"].map((id) => world.objects.countries.geometries.find((g) => g.id === id));
  const place = russia.arcs.findIndex(([outer]) => contains(ring(outer), project([34.2, 45.2])));
  const [peninsula] = russia.arcs.splice(place, 1)[0];
  const isthmus = peninsula.find((arc) => ukraine.arcs.some(([outer]) => outer.includes(~arc)));
  const coast = peninsula.filter((arc) => arc !== isthmus);
  ukraine.arcs = ukraine.arcs.map(([outer]) => [outer.flatMap((arc) => (arc === ~isthmus ? coast : [arc]))]);
}

joinCrimea();
const countries = new Map();
for (const geometry of world.objects.countries.geometries) {
  const polygons = geometry.type === "Polygon" ? [geometry.arcs] : (geometry.arcs ?? []);
  const rings = polygons
    .map((polygon) => ring(polygon[0]))
    .map(clip)
    .filter((points) => points.length > 2)
    .map((points) => points.map((point) => point.map(Math.round)))
    .map((points) => points.filter((p, i) => p[0] !== points.at(i - 1)[0] || p[1] !== points.at(i - 1)[1]))
    .filter((points) => points.length > 2)
    .sort((one, other) => area(other) - area(one));
  const shown = rings.filter((points, i) => i === 0 || area(points) >= SMALLEST);
  if (shown.length === 0 || area(shown[0]) < 1) {
    continue;
  }
  const letters = geometry.properties.name === "Kosovo" ? "XK" : LETTERS[geometry.id];
  countries.set(letters ?? `-${geometry.id ?? geometry.properties.name}`, shown);
}

function path(points) {
  let [x, y] = points[0];
  const steps = points.slice(1).map(([nx, ny]) => {
    const step = `${nx - x} ${ny - y}`;
    [x, y] = [nx, ny];
    return step;
  });
  return `${points[0].join(" ")} ${steps.join(" ")}`;
}

const regions = readFileSync(join(here, "region-points.csv"), "utf8")
  .split("\n")
  .filter((line) => /^[A-Z]{2}\w\w,/.test(line))
  .map((line) => line.split(","))
  .map(([code, latitude, longitude]) => ({ code, at: project([Number(longitude), Number(latitude)]) }));

const onMap = ({ at: [x, y] }) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT;

/** The middle of the points, or the point nearest to it where that lies in the sea or abroad. */
function middle(points, code) {
  const mean = [0, 1].map((i) => points.reduce((sum, p) => sum + p.at[i], 0) / points.length);
  const distance = (p) => Math.hypot(p.at[0] - mean[0], p.at[1] - mean[1]);
  const land = countries.get(iso(code)) ?? [];
  return land.some((ring) => contains(ring, mean))
    ? mean
    : points.reduce((best, p) => (distance(p) < distance(best) ? p : best)).at;
}

const iso = (code) => ({ EL: "GR", UK: "GB" })[code.slice(0, 2)] ?? code.slice(0, 2);

/** A point off its country is a slip of the pen; small countries and coasts may be off by a little. */
for (const region of regions.filter(onMap)) {
  const letters = iso(region.code);
  const land = region.code === "FI20" ? countries.get("AX") : countries.get(letters);
  const near = (points) =>
    contains(points, region.at) || points.some((p) => Math.hypot(p[0] - region.at[0], p[1] - region.at[1]) < 8);
  const inAfrica = ["ES63", "ES64"].includes(region.code);
  if (land && !inAfrica && !land.some(near)) {
    console.error(`${region.code} is not in ${letters}: ${region.at.map(Math.round)}`);
    process.exitCode = 1;
  }
}

const out = [`map ${WIDTH} ${HEIGHT}`];
for (const [letters, rings] of [...countries].sort(([one], [other]) => (one < other ? -1 : 1))) {
  const code = letters.startsWith("-") ? "-" : letters;
  out.push(`country ${code} ${centre(rings[0]).map(Math.round).join(" ")}`);
  rings.forEach((points) => out.push(`ring ${path(points)}`));
}
const levels = new Map();
for (const region of regions) {
  for (const length of [2, 3, 4]) {
    const code = region.code.slice(0, length);
    levels.set(code, [...(levels.get(code) ?? []), region]);
  }
}
for (const [code, members] of [...levels].sort(([one], [other]) => (one < other ? -1 : 1))) {
  const shown = members.filter(onMap);
  out.push(shown.length === 0 ? `outside ${code}` : `region ${code} ${middle(shown, code).map(Math.round).join(" ")}`);
}
console.log(out.join("\n"));
