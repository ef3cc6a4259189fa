import { defineRouteConfig } from "@medusajs/admin-sdk";
import { TasksScreen } from "../../counter-task/tasks-screen";

export const config = defineRouteConfig({ label: "task.title", translationNs: "translation" });

export default function CounterTasksPage() {
  return <TasksScreen />;
}
