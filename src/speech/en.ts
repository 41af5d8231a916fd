import type { Wording } from './keys.ts';

/** The default wording in English. */
export const en: Wording = {
  'opening.disclose': 'Hello, I am {$assistant}, and I answer automatically. Reply "agent" at any time to reach a person.',
  'opening.ask': ['How can I help you?', 'What can I do for you?'],
  identity: 'I am {$assistant}, an automatic service, not a person. Reply "agent" at any time to reach a person.',
  'consultation.clarify': [
    'To give you the right answer: which of these do you mean?',
    'A few topics fit. Which one do you mean?',
  ],
  'consultation.rephrase': [
    'I am sorry, I did not understand that. Could you put it another way, or add a detail?',
    'Sorry, I could not follow that. Could you be a little more specific?',
  ],
  'consultation.options': 'I am sorry, I still do not understand. See whether one of these is close, or ask for a person.',
  'consultation.none': [
    'All right. Please tell me a little more, and I will look again.',
    'Understood. With one more detail I can look again.',
  ],
  'consultation.sorry':
    'I am sorry for the trouble, and I understand that this is frustrating. Tell me what happened, and I will take care of it.',
  'consultation.welcome': ['You are welcome.', 'Happy to help.'],
  'consultation.take-your-time': ['Of course, take your time. I am here.', 'No hurry, tell me when you are ready.'],
  'consultation.anything-else': 'Is there anything else I can help you with?',
  'resolution.next': [
    'If that solves it, reply "solved". If not, ask me anything else.',
    'Did that help? Tell me if it is solved, or ask me anything else.',
  ],
  'resolution.not-solved': 'I am sorry that did not help. Tell me what is missing and I will look again, or ask for a person.',
  'resolution.withdrawn':
    'I am sorry, that answer is being updated and cannot be shown right now. You can ask in another way, or reply "agent".',
  'flow.back': 'Let us go on where we were.',
  'flow.cancelled': 'All right, I have cancelled this. Nothing you entered was submitted.',
  'flow.invalid': [
    'That does not look right. Could you check it and send it again?',
    'Sorry, I could not read that. Could you send it once more?',
  ],
  'flow.one-moment': ['I am working on it, one moment please.', 'Still working on it, please wait a moment.'],
  'flow.still-there': 'Are you still there? To go on, please answer the question above.',
  'flow.timeout': 'I have not heard from you for a while, so I have ended this. Nothing you entered was submitted.',
  'flow.too-many': 'Several requests are open already. Please finish the current one first, then I will start the next.',
  'flow.why': 'We need this only to handle your current request.',
  'handoff.notice':
    '{$reasonText}, I am connecting you to a person. You are number {$position} in the queue; the wait is about {$wait}.',
  'handoff.notice-time': '{$reasonText}, I am connecting you to a person. The wait is about {$wait}.',
  'handoff.notice-position':
    '{$reasonText}, I am connecting you to a person. You are number {$position} in the queue. The wait cannot be estimated yet; I will update you every minute.',
  'handoff.notice-unknown':
    '{$reasonText}, I am connecting you to a person. The wait cannot be estimated yet; I will update you every minute, or you can leave a message.',
  'handoff.update': [
    'You are now number {$position}; about {$wait} to go.',
    'Queue update: number {$position}, about {$wait} left.',
  ],
  'handoff.update-time': ['About {$wait} to go, thank you for waiting.', 'You are still in the queue, about {$wait} left.'],
  'handoff.update-position': [
    'You are now number {$position}; the wait cannot be estimated yet.',
    'Queue update: number {$position}, no estimate yet.',
  ],
  'handoff.update-unknown': [
    'You are still in the queue; the wait cannot be estimated yet. You can wait on or leave a message.',
    'Still queueing for you, with no estimate yet. You can also ask for a call-back.',
  ],
  'handoff.unavailable':
    '.input {$why :string} .match $why closed {{{$reasonText}, this needs a person, but our agents are not on duty now (hours: {$hours}); they are back from {$opens}. You can leave a message, ask for a call-back, or go on with me.}} unclaimed {{{$reasonText}, I have called for a person, but I am sorry: nobody is free and the wait cannot be estimated. You can leave a message, ask for a call-back, or go on with me.}} * {{{$reasonText}, this needs a person, but I am sorry: nobody can be reached now and the wait cannot be estimated. You can leave a message, ask for a call-back, or go on with me.}}',
  'handoff.unclaimed': [
    'I am sorry for the wait. All agents are still busy, and your request now has priority. You can wait on, leave a message, or ask for a call-back.',
    'I am sorry, nobody is free yet. I have raised your request again; you can also leave a message or ask for a call-back.',
  ],
  'handoff.offer': [
    'Nobody can be reached now. You can leave a message, ask for a call-back, or go on with me.',
    'Would you like to leave a message, get a call-back, or go on with me?',
  ],
  'handoff.noted': ['Noted, the agent will see it. You are still in the queue.', 'Got it, I have added that for the agent.'],
  'handoff.cancelled': 'All right, you have left the queue, and I am here for you.',
  'handoff.joined': '{$agent} has joined and will help you from here.',
  'handoff.returned': 'The agent has handed the conversation back to me. What else can I do for you?',
  'handoff.ask-message': [
    'Please leave your question and how to reach you; we will reply within {$within}.',
    'Please write your message, with your contact details.',
  ],
  'handoff.ask-callback': [
    'Please leave your phone number and a good time to call; we will call you within {$within}.',
    'Please give a phone number, with area code, where we can reach you.',
  ],
  'handoff.message-taken': 'I have registered this under {$case}. We will contact you within {$within}.',
  'follow-up.solved': ['Is your question solved?', 'May I check: is it solved?'],
  'follow-up.satisfied': ['Are you happy with how it was handled?', 'Are you satisfied with the result?'],
  'follow-up.sorry': 'I am sorry that you are not satisfied. We will use your feedback to improve.',
  'follow-up.reopen':
    'I am sorry it is not solved yet; let us go on. Tell me what is missing, or reply "agent" to reach a person.',
  'feedback.invite':
    'Please rate the speed, accuracy and courtesy of our service from 1 to 5, such as "5 5 5". You may add a comment, or reply "skip".',
  'feedback.reminder': 'You can rate speed, accuracy and courtesy from 1 to 5, or reply "skip".',
  'feedback.thanks': 'Thank you for your rating.',
  'feedback.low':
    'I am very sorry that we did not meet your expectations. Somebody will follow this up under {$case} and contact you within 24 hours.',
  'close.bye': 'Thank you for contacting us. Have a good day, goodbye.',
  'close.silence': 'I have not heard from you for a while, so I will close here. Thank you; write again and we will go on.',
  'close.after': ['You are welcome. Contact us whenever you need to.', 'Have a good day.'],
  'complaint.received':
    'I am very sorry about this experience, and I understand your frustration. Your complaint is registered under {$case}.',
  safety:
    'Your safety comes first. In an emergency call {$hotline} now. Please move away from danger, or ask somebody near you to stay with you.',
  'delay.notice': '{$delayReason}; it will take about {$wait} more. You can wait, or ask me something else meanwhile.',
  'delay.renewed': 'I am sorry, this takes longer than expected. {$delayReason}; about {$wait} more.',
  'delay.late': 'Thank you for waiting.',
  trouble: [
    'I am very sorry, something went wrong on our side. Your message has arrived; please say it again, or reply "agent".',
    'I am very sorry, there is still a problem on our side. Reply "agent" and a person will take over.',
  ],
  'input.empty': [
    'I received no words. Could you describe your question in text?',
    'There was no text in that message. Could you write it in words?',
  ],
  'input.attachment': 'I have your file and will pass it on when a person takes over. Please describe the question in words too.',
  'input.unclear': [
    'I am sorry, I did not understand that. Please put it another way, or reply "agent" to reach a person.',
    'Sorry, I could not follow. You can rephrase it, or reply "agent".',
  ],
  'input.outdated': [
    'That option is no longer open. Please just tell me what you need.',
    'That button has expired; please tell me in your own words.',
  ],
  'repeat.again': ['Once more: {$text}', 'It is the same as before: {$text}'],
  assistant: 'the virtual assistant',
  within: '24 hours',
  'reason.asked': 'As you asked',
  'reason.not-understood': 'As I could not understand your question',
  'reason.not-solved': 'As your question is not solved yet',
  'reason.tries-exhausted': 'As we could not confirm the details',
  'reason.system-trouble': 'As our system cannot complete this now',
  'reason.complaint': 'So that somebody can look into your complaint',
  'reason.danger': 'As you need help from a person first',
  'reason.other': 'As this needs a person',
  'delay.processing': 'Your request is being worked on',
  'delay.busy': 'We have many requests right now',
  'delay.dependency-timeout': 'Our system is answering slowly',
  'delay.dependency-down': 'Our system is not available right now',
  'delay.human-queue': 'You are in the queue for a person',
  'delay.recovered': 'Our system has just recovered and is working on your request',
  'choice.yes': 'Yes',
  'choice.no': 'No',
  'choice.solved': 'Solved',
  'choice.not-solved': 'Not solved',
  'choice.satisfied': 'Satisfied',
  'choice.dissatisfied': 'Not satisfied',
  'choice.human': 'Talk to a person',
  'choice.none-of-these': 'None of these',
  'choice.message': 'Leave a message',
  'choice.callback': 'Ask for a call-back',
  'choice.cancel-wait': 'Leave the queue',
  'choice.go-on': 'Go on without a person',
  'choice.skip': 'Skip',
  'choice.rate-5': '5 Excellent',
  'choice.rate-4': '4 Good',
  'choice.rate-3': '3 Fair',
  'choice.rate-2': '2 Poor',
  'choice.rate-1': '1 Very poor',
};
