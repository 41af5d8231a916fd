// Bot Framework as its samples write it: a waterfall of prompts, its state in MemoryStorage.
import { createRequire } from 'node:module';
import { findOrder, order, text } from '../scenario.js';

const require = createRequire(import.meta.url);
const { BotAdapter, ConversationState, MemoryStorage, TurnContext } = require('botbuilder-core');
const {
  ChoicePrompt,
  ConfirmPrompt,
  DialogSet,
  DialogTurnStatus,
  ListStyle,
  TextPrompt,
  WaterfallDialog,
} = require('botbuilder-dialogs');

/** Collects what is sent instead of sending it. */
class Collector extends BotAdapter {
  async sendActivities(context, activities) {
    context.turnState.get('sent').push(...activities.map((activity) => activity.text));
    return activities.map(() => ({ id: '1' }));
  }
  async updateActivity() {}
  async deleteActivity() {}
  async continueConversation() {}
}

export function botbuilder() {
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty('dialog'));
  const choices = new ChoicePrompt('reason', undefined, 'en-us');
  choices.style = ListStyle.none;
  const confirm = new ConfirmPrompt('agreed', undefined, 'en-us');
  confirm.style = ListStyle.none;
  dialogs
    .add(new TextPrompt('order', async (prompt) => /^\d{10}$/.test(prompt.recognized.value ?? '')))
    .add(choices)
    .add(confirm)
    .add(new TextPrompt('solved'))
    .add(
      new WaterfallDialog('return-item', [
        async (step) => {
          await step.context.sendActivity(text.disclose);
          return step.prompt('order', text.order);
        },
        async (step) => {
          step.values.order = await findOrder(step.result);
          return step.prompt('reason', {
            prompt: text.reason,
            choices: ['It is broken', { value: 'Wrong size', synonyms: ['too small', 'too big'] }],
          });
        },
        async (step) => step.prompt('agreed', text.confirm(step.values.order.total)),
        async (step) => {
          await step.context.sendActivity(text.accepted(step.values.order.id));
          return step.prompt('solved', text.solved);
        },
        async (step) => {
          await step.context.sendActivity(text.satisfied);
          return step.endDialog();
        },
      ]),
    );
  const adapter = new Collector();
  return {
    name: 'botbuilder-dialogs, MemoryStorage',
    send: async (id, words) => {
      const context = new TurnContext(adapter, {
        type: 'message',
        id: order,
        text: words,
        channelId: 'bench',
        locale: 'en-us',
        serviceUrl: 'bench',
        conversation: { id },
        from: { id: 'customer' },
        recipient: { id: 'bot' },
      });
      const sent = [];
      context.turnState.set('sent', sent);
      const dialog = await dialogs.createContext(context);
      const result = await dialog.continueDialog();
      if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('return-item');
      await state.saveChanges(context);
      return sent;
    },
  };
}
