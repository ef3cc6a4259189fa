import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ["react", "react-dom"] },
  // The oldest tills: Chrome 123 and Safari 17.5, the first with light-dark() in CSS.
  build: { target: ["chrome123", "safari17.5"], assetsInlineLimit: 0, sourcemap: true },
  server: { port: 7001, proxy: { "/pos": "http://localhost:9000" } },
});
