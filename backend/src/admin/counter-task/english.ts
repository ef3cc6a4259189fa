import type { TaskWords } from "./messages";

/** Words of the tasks, English. */
export const enWords: TaskWords = {
  title: "Tasks",
  subtitle: "What counters and stock leave for a person to look at. Nothing was refused for them.",
  empty: "No tasks. Everything agrees.",
  emptyClosed: "No task is done yet.",
  emptyFiltered: "There are no such tasks.",
  open: "Open",
  closed: "Done",
  state: "State",
  kindLabel: "Kind",
  allKinds: "All kinds",
  counted: "{{kind}} ({{count}})",
  todo: "To do",
  since: "Since {{from}}",
  sinceAndLast: "Since {{from}}, last {{last}}",
  closedAt: "Done {{at}}",
  closedItself: "Went away by itself",
  settledBy: "{{name}}: {{note}}",
  receipt: "Receipt {{number}}",
  returnReceipt: "Return {{number}}",
  missingReceipt: "Receipt {{number}} (not arrived)",
  till: "{{letter}} · {{label}}",
  forAdministrator: "What the server said, for the administrator: {{error}}",
  noPrice: "none",
  toShift: "Open the shift",
  toTills: "Open the tills",
  noWords: "unknown",
  settle: {
    open: "Note as dealt with",
    title: "{{kind}}: dealt with",
    description:
      "The task is kept with your name and your note. While its cause remains, a new one will open.",
    note: "What did you do?",
    submit: "Note as done",
    done: "Noted as done.",
  },
  kind: {
    unknown_variant: "Unknown goods",
    price_drift: "Other price",
    unknown_shift: "Opening missing",
    foreign_receipt: "Another till's number",
    shift_figures: "Shift figures differ",
    projection_parked: "No order yet",
    sequence_gap: "Missing numbers",
    count_differs: "Count differs",
    transfer_differs: "Transfer differs",
    transfer_overdue: "Transfer not arrived",
    refund_exceeds: "More returned than sold",
    clock_wrong: "Clock wrong",
    unknown_sale: "Return without its sale",
    unknown_return: "Exchange without its return",
    exchange_mismatch: "Exchange differs",
    reserved_short: "Online order short",
    oversold: "Oversold",
    level_missing: "No stock recorded",
    level_mismatch: "Stock off the ledger",
    other: "Other task",
  },
  what: {
    unknown_variant:
      "A till recorded “{{title}}”, which the catalogue no longer holds, so stock did not move.",
    price_drift:
      "“{{title}}” was sold at {{sold_at}}, its price now is {{price}}. The customer paid what the receipt says.",
    unknown_shift: "There are receipts of a shift whose opening has not reached the server.",
    foreign_receipt:
      "Till {{till}} sent a receipt with the letter {{letter}} of another till of the point.",
    shift_figures: "The till's figures at closing are not the server's: {{differing}}.",
    projection_parked: "The sale is recorded but not shown as an order.",
    sequence_gap:
      "Till {{letter}} ({{label}}) gave out numbers that have not arrived. Commands: {{commands}}. Receipts: {{receipts}}.",
    count_differs:
      "“{{title}}”: {{counted}} counted, {{level_then}} in the ledger then, {{shown}} shown by the till. Stock follows the count.",
    transfer_differs: "From {{from}} to {{to}}: {{lines}}.",
    transfer_overdue:
      "{{pieces}} pieces from {{from}} to {{to}}, sent {{sent_at}}: nobody received them in three days.",
    refund_exceeds: "More came back than the receipt sold; refunded this time: {{due}}.",
    clock_wrong:
      "Till {{till}} dated a receipt {{device_time}}, but it arrived {{received_at}}: its clock is ahead.",
    unknown_sale: "Goods came back on a receipt the server has not received.",
    unknown_return: "A sale was paid with returned goods whose return has not arrived.",
    exchange_mismatch: "A sale was paid with more of a return than was left of it: {{left}}.",
    reserved_short: "“{{product}}”: online orders reserved {{reserved}}, stock is {{stocked}}.",
    oversold: "“{{product}}”: stock fell to {{stocked}}, more was sold than the ledger held.",
    level_missing:
      "“{{product}}” was sold where no stock was ever recorded; the level now is {{stocked}}.",
    level_mismatch: "“{{product}}”: the ledger adds up to {{moved}}, the level says {{stocked}}.",
    other: "The server left a task this page has no words for yet.",
  },
  todoText: {
    unknown_variant:
      "Find out whether the goods were deleted or renamed. If they are still sold, make them again and record stock.",
    price_drift: "See whether the till has the new price. If the price was a slip, correct it.",
    unknown_shift: "Wait until the till is online and sends on. After a day, call the point.",
    foreign_receipt:
      "Ask the point which till was used. If one till runs in two places, revoke it and pair again.",
    shift_figures:
      "Open the shift and compare. Mostly receipts came late; if not, check the drawer with the point.",
    projection_parked: "Tell the administrator the receipt number. Money and stock are recorded.",
    sequence_gap:
      "Switch the till on and connect it, so that it sends on. If it lost its data, go through the paper receipts with these numbers.",
    count_differs:
      "Ask who counted. If it was wrong, count again at the till; if goods are lost, say why when you close this.",
    transfer_differs: "Call both points and agree on what is true. Correct it by a count there.",
    transfer_overdue:
      "Call the receiving point: if the goods are there, receive them at the till; if not, ask the carrier.",
    refund_exceeds:
      "Open the first receipt and ask the clerk. The money given is in the difference of the shift.",
    clock_wrong: "Set the till's clock, and let it set itself.",
    unknown_sale: "Wait for the till that sold to send on. After a day, look at the paper receipt.",
    unknown_return:
      "Wait for the till that took the goods back to send on. After a day, call the point.",
    exchange_mismatch: "Open both receipts, ask the clerk, and note what was agreed.",
    reserved_short: "Have it counted at the point, then call the customer if it is short.",
    oversold:
      "Have it counted at the point. If an online order holds the piece, call the customer.",
    level_missing: "Have it counted at the point and sent as a count.",
    level_mismatch: "Tell the administrator: somebody changed stock outside the ledger.",
    other: "Look at the receipts it names, then note what was done.",
  },
  figure: {
    sale_count: "number of sales",
    sales_total: "sales total",
    return_count: "number of returns",
    returns_total: "returns total",
    moved_in: "cash put in",
    moved_out: "cash taken out",
    other_tenders: "other tenders",
    expected: "expected cash",
    difference: "difference",
    denominations: "notes",
  },
  lineDiffers: "{{title}} sent {{sent}}, arrived {{arrived}}",
};
