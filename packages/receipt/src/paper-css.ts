/**
 * The look of 80 mm paper: 72 mm are printed. Line height 1.45 leaves room for stacked marks (Ễ, Ặ) that a thermal
 * head would otherwise cut; colour is pure black, because thermal paper has no grey. CSS knows no paper without an
 * end, so whoever prints puts the real length in place of 200 mm.
 */
export const paperCss = `
@page{size:80mm 200mm;margin:0}
*{box-sizing:border-box}
html{background:#fff;color:#000}
body{margin:0;font:400 12.5px/1.45 "Be Vietnam Pro",system-ui,sans-serif;font-variant-numeric:tabular-nums}
.paper{width:80mm;max-width:100%;margin:0 auto;padding:4mm 4mm 8mm}
.row{display:flex;overflow-wrap:anywhere}
.cell{flex:0 1 auto;min-width:0}
.start{text-align:start}
.center{text-align:center}
.end{text-align:end}
.small{font-size:11px}
.large{font-size:24px;line-height:1.4}
.bold{font-weight:700}
hr{border:0;border-top:1px dashed #000;margin:6px 0}
@media print{.paper{width:72mm;padding:2mm 0 6mm}}
.training{position:relative}
.training::before{content:"TẬP SỰ\\A TRAINING";position:absolute;inset:0;display:grid;place-items:center;white-space:pre;text-align:center;font:700 34px/1.5 "Be Vietnam Pro",system-ui,sans-serif;color:transparent;-webkit-text-stroke:.5px #000;transform:rotate(-24deg);pointer-events:none}
`;
