export { inviteProducerMemberWorkflow } from "../modules/auth-phonepass/workflows/invite-producer-member";
