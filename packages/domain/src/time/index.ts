export {
  addDays,
  addMonthsClamped,
  compareDays,
  day,
  daysBetween,
  daysInMonth,
  earlierDay,
  isDay,
  type Day,
} from "./day.js";
export * from "./business-day.js";
export * from "./format.js";
