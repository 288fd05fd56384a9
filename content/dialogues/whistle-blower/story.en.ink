VAR trust = 5
VAR facts = 3
VAR channel = false
VAR promised = false
VAR right = false
VAR warned = false
VAR leak = false
VAR signed = false
-> door

=== door
Monday, twenty to five. You have your coat on, preschool closes at half past five. In the doorway stands Samira with a plastic folder pressed to her stomach. # speaker: narrator
Her contract runs out on the last of March. You have said that you mean to extend it, but nothing is signed. # speaker: narrator
She is the most careful you have had on invoices, and the quietest. # speaker: narrator
Have you got a minute? It may be nothing. # speaker: samira # mood: tense
* [Take off your coat and close the door. # id: door-close]
    Sit down. I'll just ask somebody else to do the pick-up. # speaker: you
    You write the text, turn the phone face down and push it away. # speaker: narrator
    You needn't rearrange things for my sake. # speaker: samira
    It's done. # speaker: you
    ~ trust += 1
    -> tell
* [“I've got the pick-up. Eight tomorrow, just you and me?” # id: door-tomorrow]
    I have to run. But eight tomorrow, just us? # speaker: you
    Sure. It's waited since August. # speaker: samira
    You think of the word August all the way to preschool. # speaker: narrator
    -> morning
* [“Is it about the extension? It's on its way, don't you worry.” # id: door-contract]
    If it's the contract you needn't worry. It's on its way. # speaker: you
    No. Or yes. That's just why I haven't said anything. # speaker: samira # mood: hurt
    She looks at the chair until you tell her to sit down. Under the desk you write a text: can somebody else do the pick-up? # speaker: narrator
    -> tell

=== morning
Tuesday, five to eight. She is already sitting outside your room. The folder is nowhere to be seen. # speaker: narrator
I don't know. My husband says I should leave it alone. # speaker: samira # mood: tired
* [“You wanted to tell me yesterday and I left. Now I have all morning.” # id: morning-sorry]
    You came yesterday and I left. That was stupid. Now I have all morning. # speaker: you
    It's in my bag. # speaker: samira
    ~ trust += 1
    -> tell
* [Get two cups of coffee. Say nothing about the matter. # id: morning-coffee]
    You drink half a cup. Somebody is reversing a tractor in the yard. # speaker: narrator
    It's invoices. That's what I've found. # speaker: samira
    -> tell
* [“If it's something serious you have to say so.” # id: morning-must]
    If it's serious you have to say it, Samira. It's your duty. # speaker: you
    I see. Mine. # speaker: samira # mood: cold
    She takes the folder out of her bag all the same, quickly, as one pulls off a plaster. # speaker: narrator
    ~ trust -= 1
    -> tell

=== tell
Two invoices side by side on the desk. The same ditch, the same week, the same forty-eight hours, different numbers. # speaker: narrator
Eighty-four thousand, twice. I looked for more, so as to be able to say that it was a mistake. There are three more pairs. # speaker: samira
The firm is called Älvschakt. On all eight there is the same approval: Lennart, your manager. # speaker: narrator
* [“What have you seen yourself, and what do you think?” # id: tell-seen]
    Separate them for me. What have you seen, and what do you think? # speaker: you
    Seen: four doubles, all ordered by Roger. The man who owns the firm is married to Roger's sister, the whole town knows that. # speaker: samira
    Think: that Lennart hasn't read them. # speaker: samira
    And Roger? # speaker: you
    About that I don't want to think anything. # speaker: samira
    ~ facts += 1
    -> plea
* [“They may be part invoices. We mustn't read too much into it.” # id: tell-partial]
    There may be an explanation. Part invoices look like that sometimes. # speaker: you
    I've done invoices for eleven years. I know what a part invoice looks like. # speaker: samira # mood: cold
    She lays them edge to edge, so that you see the dates. # speaker: narrator
    ~ trust -= 1
    -> plea
* [“How long have you been carrying this?” # id: tell-how]
    How long have you been carrying it? # speaker: you
    Since August. I took them home one weekend, to do the sums in peace. Then I took them back. # speaker: samira # mood: tired
    She is ashamed that she took them home. Not of anything else. # speaker: narrator
    ~ trust += 1
    -> plea

=== plea
You mustn't say that it's me. Lennart knows everybody in this town, and I've no job in April. # speaker: samira # mood: tense
Promise. # speaker: samira
* [“They won't get your name from me. But I can't put the matter back in the folder.” # id: plea-name]
    I won't say the name to anybody. But the invoices have to go further, and you should know that before you leave this room. # speaker: you
    She nods several times. # speaker: narrator
    Yes. I suppose that's why I came. # speaker: samira
    I could have just put them in the binder. # speaker: samira
    ~ trust += 1
    -> ways
* [“This stays between us.” # id: plea-all]
    It stays here. Between us. # speaker: you
    Thank you. # speaker: samira # mood: relieved
    I'm not one to make trouble, really. # speaker: samira
    She breathes out. Eight invoices lie on the table and hear what you have said. # speaker: narrator
    ~ promised = true
    ~ trust += 1
    -> ways
* [“I don't know what I can promise. I have to find out.” # id: plea-nothing]
    I don't want to promise what I can't keep. I have to find out how it works. # speaker: you
    How long will that be? # speaker: samira # mood: tense
    Today. No longer. # speaker: you
    She pulls the folder towards her a little, but lets it lie. # speaker: narrator
    -> ways

=== ways
What happens now? # speaker: samira
* [“We have a whistle-blower function. There the law protects your name. I'll sit with you, if you like.” # id: ways-channel]
    That link at the bottom of the intranet? Who reads it? # speaker: samira
    Two lawyers at the town hall. Not Lennart. And not me. # speaker: you
    And if they think it's nothing? # speaker: samira
    Then somebody will have looked at it. It isn't nothing. # speaker: you
    It takes fifty minutes. She writes her name, deletes it, writes it again. # speaker: narrator
    ~ channel = true
    ~ trust += 1
    -> paper
* [“I'll take it from here. You needn't do anything more.” # id: ways-me]
    You've done your part. I'll take it from here. # speaker: you
    To whom? # speaker: samira
    It is a good question. The usual answer is Lennart. # speaker: narrator
    I'll work that out. # speaker: you
    -> paper
* [“Sleep on it. You needn't decide anything today.” # id: ways-sleep]
    Sleep on it. We'll talk at the end of the week and see. # speaker: you
    I haven't slept since August. # speaker: samira # mood: tired
    ~ trust -= 1
    -> paper

=== paper
In the doorway she turns round. # speaker: narrator
Kent in the store always says you should go to the paper. Are you allowed to, working here? # speaker: samira
* [“Yes, you are. And I'm not even allowed to ask if you have.” # id: paper-right]
    You are. It's the constitution. And if you do, neither I nor Lennart may try to find out. # speaker: you
    Really? # speaker: samira
    She looks almost angry, as if somebody should have told her eleven years ago. # speaker: narrator
    Really. # speaker: you
    ~ right = true
    ~ trust += 1
    -> tuesday
* [“Don't do that. Give us a chance to deal with it first.” # id: paper-wait]
    Please, not yet. Give us a chance to deal with it at home. # speaker: you
    She says okay in the way one says it to a doctor. # speaker: narrator
    When she has left you hear how it sounded. # speaker: narrator
    -> tuesday
* [“I think so. I'll check what applies, so that you get the right answer.” # id: paper-unsure]
    I think so, but I don't want to get it wrong. You'll have an answer tomorrow. # speaker: you
    Okay. # speaker: samira
    -> tuesday

=== tuesday
Tuesday afternoon. Roger is laughing at something in the corridor, he has the kind of laugh that cheers you up. The folder is in your bottom drawer. # speaker: narrator
* [Close the door and search for Älvschakt in the accounts system. # id: tue-search]
    -> lookup
* [Have a coffee with Roger. # id: tue-roger]
    -> roger_coffee
* [Ring Yvonne, the lawyer at the town hall. # id: tue-yvonne]
    -> yvonne_call

=== lookup
Eleven pairs, not four. The oldest are from before Samira's time, and one of the sums is a hundred and forty thousand. # speaker: narrator
It is always the same site, the same sort of work, never more than a hundred and fifty thousand at a time. # speaker: narrator
~ facts += 1
* [Copy the numbers by hand. No names. # id: look-hand]
    A squared sheet, twenty-two numbers and dates. At the bottom you write today's date and your own initials. # speaker: narrator
    You fold it in four and put it in your wallet, behind the children's photos. # speaker: narrator
    ~ facts += 1
    -> request
* [Print the list, so you have it on paper. # id: look-print]
    The printer is by the kitchen. When you get there Roger is holding the pile. # speaker: narrator
    Is this yours? What do you want it for? # speaker: roger # mood: tense
    The budget. # speaker: you
    In November? # speaker: roger
    ~ facts += 1
    ~ warned = true
    -> request
* [Mail yourself the list under the heading Samira's doubles, so that you can find it. # id: look-mail]
    It is quickly done. Only in the car do you think of who else may get to see your inbox, if somebody asks for it. # speaker: narrator
    On Wednesday Lennart's secretary comes about something else, stands by your screen, and lingers a second too long. # speaker: narrator
    ~ leak = true
    -> request

=== roger_coffee
Well, well, the boss. Run out of coffee on the other side? # speaker: roger # mood: warm
He pours for you without asking how you take it. He remembers that you have milk. # speaker: narrator
* [“Älvschakt has charged twice for the same ditch. What's that about?” # id: rog-straight]
    There's a ditch twice over from Älvschakt. Do you know anything about it? # speaker: you
    Who's been poking about in that? # speaker: roger # mood: cold
    That was not the answer to the question. He puts down the jug. # speaker: narrator
    There are people who've never stood in a ditch. They're the ones who count them. # speaker: roger
    ~ warned = true
    ~ facts += 1
    -> request
* [Ask how he goes about ordering digging. # id: rog-ask]
    What do you do when there's a ditch in a hurry? I'm trying to understand how it goes. # speaker: you
    Ring Älvschakt. They come in an hour, others come in a week. We do the paper later. # speaker: roger
    Lennart trusts me. That's the nice thing about him. # speaker: roger
    ~ facts += 1
    -> request
* [Drink the coffee. Talk about the hockey. # id: rog-nothing]
    He tells you about his daughter's tournament in Borås. You like him. That is what is so unpleasant. # speaker: narrator
    Was there something you wanted? # speaker: roger
    No. Just the milk. # speaker: you
    -> request

=== yvonne_call
{ channel:
    If anything has come in here I can't tell you. You understand that. # speaker: yvonne
- else:
    No name, please. Has the person reported here? With us the protection is surest, with a manager it's weaker than people think. # speaker: yvonne
}
* [“What should I do myself?” # id: yv-self]
    So what do I do? In practice. # speaker: you
    Touch nothing. Write down what you've seen, with dates. And when somebody guesses names, give them all the same answer. # speaker: yvonne
    The same how? # speaker: you
    Practise in front of the mirror. It sounds silly until you need it. # speaker: yvonne
    ~ facts += 1
    -> request
* [“It's my manager who approved them.” # id: yv-boss]
    Then he isn't the one to go to. It's the head of administration, or us. # speaker: yvonne
    He's no thief. # speaker: you
    He needn't be. # speaker: yvonne
    In the background you hear somebody else's phone. She lets it ring. # speaker: narrator
    ~ facts += 1
    -> request
* {not channel} [“Then we'll come to you today, the person and I.” # id: yv-report]
    Three o'clock. Take the back way, through the archive. # speaker: yvonne
    You fetch Samira for something that the calendar calls a wellness hour. She tells it, Yvonne writes, nobody says Lennart more than need be. # speaker: narrator
    ~ channel = true
    ~ trust += 1
    -> request
* {channel} [“Just tell me if it's under way. I won't pass it on.” # id: yv-tell]
    Just tell me if something's happening. It'll stay with me. # speaker: you
    No. # speaker: yvonne
    You hear that she smiles a little. You would not have wanted another answer, if you had been the one who wrote. # speaker: narrator
    -> request

=== request
{ channel:
    ~ promised = false
}
Wednesday. The registrar mails that somebody is asking for all invoices from Älvschakt, two years back. The sender is an address without a name. # speaker: narrator
Lennart has already replied to all: Find out who it is and what they want it for, before we hand anything over. # speaker: narrator
* [Get out the invoices yourself and hand them over today, without asking. # id: req-out]
    It takes two hours. You do it yourself, so that Samira need not handle them. # speaker: narrator
    We're not allowed to ask who it is. I've handed them over. # speaker: you
    Lennart reads your reply. He writes nothing. # speaker: narrator
    -> lennart_in
* [Reply kindly and ask who it is and what it concerns. # id: req-ask]
    The answer comes after three minutes: Are you allowed to ask that? # speaker: narrator
    You look it up. No, you are not. # speaker: narrator
    You hand them over in the afternoon. The question remains in the mail, with your name under it. # speaker: narrator
    -> lennart_in
* [Reply that there is a lot on just now, and that they will come on Monday. # id: req-monday]
    We have a heavy load. The invoices will come on Monday. # speaker: you
    It is two hours' work. You know that it is two hours' work. # speaker: narrator
    Samira sees the mail too. Everybody in the office does. # speaker: narrator
    -> lennart_in

=== lennart_in
At three Lennart comes with a cinnamon bun on a napkin. He sits on the edge of your desk, as he has done for six years. # speaker: narrator
You have learnt nearly everything from him, including the thing with the bun. # speaker: narrator
I'm the one who hired you. Do you remember? # speaker: lennart # mood: warm
{ warned:
    Roger came to me. He was white in the face. Somebody's going behind people's backs here. # speaker: lennart
- else:
    Somebody's digging into Älvschakt. That sort of thing spoils the mood. # speaker: lennart
}
Who is it? # speaker: lennart
* [“I won't answer that.” # id: len-no]
    I won't answer that, Lennart. # speaker: you
    You won't. Then I know that there's an answer. # speaker: lennart # mood: cold
    You can't know that. # speaker: you
    -> guess
* [“Have you read the invoices?” # id: len-read]
    Have you read them? The ones you've signed. # speaker: you
    He puts the bun down. It takes a while. # speaker: narrator
    -> lennart_side
* [“What would you do with it, if you knew?” # id: len-would]
    If I said a name. What would you do? # speaker: you
    Talk to the person. Calmly. I'm no villain. # speaker: lennart
    He believes it himself. # speaker: narrator
    -> lennart_side
* [“There are several people who see those invoices.” # id: len-many]
    Several people handle them. It could be anybody. # speaker: you
    No. It's three. # speaker: lennart
    Lennart. # speaker: you
    He counts them on his fingers, silently. # speaker: narrator
    -> guess

=== lennart_side
I approve four hundred a month. In the car, on the phone, at red lights. # speaker: lennart # mood: tired
Roger's worked for me for nineteen years. I gave a speech on his fiftieth birthday. # speaker: lennart
If it's true I'm the one who signed it. All of it. Do you understand? # speaker: lennart
* [“Go to Karin today and say just that. Before somebody else does.” # id: side-go]
    Tell Karin. What you told me now, with the red lights. Today. # speaker: you
    You don't know what you're asking. # speaker: lennart
    Outside the tractor is reversing. You both wait until it has stopped beeping. # speaker: narrator
    I do. I think so. # speaker: you
    ~ facts += 1
    -> guess
* [“It could have happened to any of us.” # id: side-anybody]
    It could have been me. We sign far too much. # speaker: you
    Yes. Thank you. That's exactly it. # speaker: lennart # mood: relieved
    He finishes the bun. You have a feeling of having signed something too. # speaker: narrator
    -> guess
* [“Then you're the one with something to explain. Not the one who saw it.” # id: side-hard]
    Then you're the one who should explain. Not the one who can read. # speaker: you
    Watch yourself now. # speaker: lennart # mood: angry
    The bun is still lying on its napkin between you. # speaker: narrator
    -> guess

=== guess
He gets up, but does not leave. # speaker: narrator
Is it Samira? You needn't say anything. Just shake your head. # speaker: lennart
* [“I won't answer to any name. Not hers, not Kent's, not my own.” # id: guess-same]
    You'll get the same answer to every name. Try Kent, try me. The same answer. # speaker: you
    He tries Kent. He gets the same answer. # speaker: narrator
    You've turned hard. # speaker: lennart
    No. # speaker: you
    -> contract
* [“No. It isn't her.” # id: guess-no]
    No. It isn't. # speaker: you
    Then it's Kent. Fancy. Four months to his pension. # speaker: lennart
    The day after, Kent has been struck off the on-call list, which he lives on. # speaker: narrator
    -> contract
* [Say nothing. Look out of the window. # id: guess-silent]
    You look at the tractor. You look at it much too long. # speaker: narrator
    Thank you. That's enough. # speaker: lennart # mood: calm
    ~ leak = true
    -> contract
* [“Yes. But she did right, and you mustn't touch her.” # id: guess-yes]
    Yes. And she did the right thing. Touch her and you'll have me to deal with. # speaker: you
    Touch? I'm not going to touch anything. # speaker: lennart
    You hear yourself what the first word was. Yes. # speaker: narrator
    He takes the napkin with him and brushes off the crumbs on his way out. # speaker: narrator
    ~ leak = true
    -> contract

=== contract
Thursday. HR reminds you of Samira's contract, you have the delegated right to extend it. Below it there is a mail from Lennart: We'll hold off on extensions until this has settled. # speaker: narrator
* [Extend it, as you had decided before all this. # id: con-sign]
    You fill in the form and give as the reason what you gave in September: the need remains. Then you reply to Lennart that it is done. # speaker: narrator
    It takes four minutes. They are the longest of the week. # speaker: narrator
    ~ signed = true
    -> bikes
* [Reply: who else does it concern, and why? # id: con-ask]
    Which extensions does it concern? I need the reason in writing. # speaker: you
    He rings instead. # speaker: narrator
    You know very well. # speaker: lennart # mood: tense
    ~ facts += 1
    -> contract_two
* [Wait a week. She has work until the end of March anyway. # id: con-wait]
    You flag the mail. A week is nothing. # speaker: narrator
    Samira has put it in her calendar, you see. Thursday: the contract? # speaker: narrator
    ~ trust -= 1
    -> bikes

=== contract_two
* [“Then I'll extend it. It was decided before all this.” # id: two-sign]
    Then I'll extend it. It was settled in September. # speaker: you
    I'll remember that. # speaker: lennart # mood: cold
    So will I. # speaker: you
    ~ signed = true
    -> bikes
* [“Okay. Let's take it after the weekend.” # id: two-later]
    We'll take it after the weekend. # speaker: you
    Wise. # speaker: lennart # mood: relieved
    That was not the right word, and you both know it. # speaker: narrator
    -> bikes

=== bikes
Five to five at the bicycle rack. Samira cannot get the lock open, her hands are cold. # speaker: narrator
{ leak:
    Lennart asked me how I like it here. He's never asked me anything. # speaker: samira # mood: hurt
    Have you told him? # speaker: samira
- else:
    He's asked Kent about me. Kent said he didn't know my name. # speaker: samira # mood: tense
    Have you said anything? # speaker: samira
}
* {leak} [“He got it from me. It was wrong, and it's my fault.” # id: bike-own]
    He got it from me. I should have done it another way. I'm sorry. # speaker: you
    The lock comes open. She stays. # speaker: narrator
    I came to you. # speaker: samira # mood: hurt
    Yes. # speaker: you
    I could have gone straight to the paper. # speaker: samira
    -> friday
* {leak} [“No. He's guessing.” # id: bike-deny]
    No. He's guessing, take no notice. # speaker: you
    She looks at you as she looked at the invoices, two side by side. # speaker: narrator
    ~ trust -= 2
    -> friday
* {not leak} [“No, and I'm not going to. Tell me what he asked Kent.” # id: bike-tell]
    No. Not to anybody. What did he ask Kent? # speaker: you
    If I tend to stay late. If I seem discontented. # speaker: samira
    You write it down when she has cycled off. The date, the time, the word discontented. # speaker: narrator
    ~ trust += 1
    ~ facts += 1
    -> friday
* {not leak} [“No. It'll settle, you'll see.” # id: bike-calm]
    No, nothing at all. It'll settle. # speaker: you
    That's what I'm afraid of. # speaker: samira
    She cycles off without a light. # speaker: narrator
    -> friday
* {signed} [“Your extension is done. I signed it today.” # id: bike-signed]
    { leak:
        He knows, Samira. But your extension is signed, today, by me. # speaker: you
        So now I'm here until December. Next to him. # speaker: samira
    - else:
        Not a word. And your extension is signed, today. # speaker: you
        But then he'll… Thank you. # speaker: samira # mood: relieved
    }
    ~ trust += 1
    -> friday
* {not channel and not signed} [“Let's report it properly. Now, tonight, I'll sit with you.” # id: bike-channel]
    Come back up. We'll write it to the whistle-blower function, I'll sit with you. # speaker: you
    Isn't it a bit late? # speaker: samira # mood: tired
    Yes. Come anyway. # speaker: you
    ~ channel = true
    ~ trust += 1
    -> friday

=== friday
{ channel:
    -> audit
}
{ right or trust < 5:
    -> article
- else:
    -> quiet
}

=== article
~ promised = false
~ right = false
~ warned = false
Friday, a quarter past six. You have one shoe on when you read it: Same ditch paid for twice. Sources in the municipality. # speaker: narrator
At eight Lennart has gathered everybody in the coffee room. Samira is holding her mug with both hands. # speaker: narrator
I want to know who's done this to us. We'll go round the room. # speaker: lennart # mood: angry
* [“Stop, Lennart. We may not ask that question. It's the constitution.” # id: art-stop]
    Stop. No manager may ask that question here, nor may I. You needn't answer it, not now and not later. # speaker: you
    You're meddling. # speaker: lennart
    Yes. # speaker: you
    Somebody puts down a cup. Lennart turns red, and then grey. # speaker: narrator
    ~ trust += 1
    -> corridor
* [Take him by the arm: “Come outside a moment.” # id: art-arm]
    Lennart, come outside a moment. There's a call. # speaker: you
    There is no call. But he comes, and the round of the room does not happen. # speaker: narrator
    Behind you it is so quiet that one can hear the fridge. # speaker: narrator
    -> corridor
* [Wait it out. Take it up with him afterwards. # id: art-later]
    He gets as far as the sixth person. Kent says: I don't recall. Then he walks out. # speaker: narrator
    Samira is the ninth. She gets up before it is her turn. # speaker: narrator
    ~ trust -= 1
    -> corridor

=== corridor
Then you find out. Discreetly. You know them, they like you. # speaker: lennart # mood: tense
* [“No. It's forbidden to look for the source, for me too.” # id: cor-no]
    No. We may not go looking for whoever talked to a newspaper. People get convicted for that, and so could you. # speaker: you
    I'm doing it for your sake. # speaker: lennart
    Don't. # speaker: you
    He looks at you as at somebody he has misread for six years. # speaker: narrator
    -> summons
* [“I could get a sense of the mood a little.” # id: cor-feel]
    I could get a sense of things, I suppose. Talk to people a bit. # speaker: you
    Thank you. I knew I could trust you. # speaker: lennart # mood: relieved
    You begin with those you like best, over coffee. It is only a question, after all. # speaker: narrator # outcome: hunted
    -> END
* [“I'm ringing Karin about this, and I want you to know.” # id: cor-karin]
    I'm ringing Karin now. About the question in there, and about what you just asked me. # speaker: you
    You do that. # speaker: lennart # mood: cold
    Karin answers at the second ring. She has read the paper. # speaker: narrator
    ~ facts += 1
    -> summons

=== audit
~ promised = false
~ right = false
Friday. At nine Yvonne and an auditor come and carry out six binders. Nobody says what it is about. # speaker: narrator
Roger is sitting alone in the coffee room. The others suddenly have a lot to do. # speaker: narrator
{ warned:
    You knew. You stood there and looked me in the eye and knew. # speaker: roger # mood: hurt
- else:
    You who sit in the office. Who's done this? # speaker: roger # mood: tense
}
* [“I can't talk about it. But nothing's been settled. Have you rung your union?” # id: aud-fair]
    I can't say anything. But it isn't settled, and you'll get to answer for yourself. Have you got somebody with you? # speaker: you
    I've got nobody. # speaker: roger
    Ring your union. Now, before you talk to anybody else. # speaker: you
    He nods. His hand lies flat on the table, as if it might blow away. # speaker: narrator
    -> last_try
* [Get your coffee and go. It is not your business. # id: aud-away]
    He says your name when you are in the doorway. You pretend to be on the phone. # speaker: narrator
    -> last_try
* [“You should have thought of that before she started counting.” # id: aud-thought]
    You should have thought of that before she started counting. # speaker: you
    She. So it's a she. How many of those have you got on invoices? # speaker: roger # mood: cold
    Three letters were all he needed. # speaker: narrator
    ~ leak = true
    -> last_try

=== last_try
~ warned = false
After lunch Lennart is standing in your doorway. No bun today. # speaker: narrator
{ leak:
    I know it's her. I just want you to say it, so I needn't wonder about you too. # speaker: lennart # mood: calm
- else:
    Yvonne won't say anything. But it's out now anyway. Just tell me, between us. # speaker: lennart # mood: tired
}
* [“No. And I'm going to write down that you've asked me.” # id: last-no]
    No. This is the third time you've asked, and I'm writing it down. # speaker: you
    Six years. # speaker: lennart # mood: hurt
    Yes. That's why I'm telling you first. # speaker: you
    He leaves. He closes the door very gently. # speaker: narrator
    ~ facts += 1
    -> summons
* [“It doesn't matter who. Think of what you're going to say to them yourself.” # id: last-soft]
    Never mind who. Think of what you'll say when they ask you. # speaker: you
    I don't know what to say. # speaker: lennart # mood: tired
    What happened. # speaker: you
    He sits down. You sit for a while. He says something about approving invoices at red lights. # speaker: narrator
    -> summons
* [Nod, ever so slightly. He knows already, after all. # id: last-nod]
    It is such a small movement that you can tell yourself it never happened. # speaker: narrator
    Thank you. # speaker: lennart
    ~ leak = true
    -> summons

=== quiet
Friday. Nothing happens. At half past nine Roger carries a box of binders out to recycling. # speaker: narrator
{ promised:
    Between us, you said. Samira sees the box through the glass, and then she looks at you. # speaker: narrator
- else:
    Samira sees the box through the glass. She does not look at you. # speaker: narrator
}
Christmas clear-out! # speaker: roger # mood: warm
* [“Put that down. Those binders are to stay.” # id: qui-stop]
    Leave it there, Roger. We don't throw away accounts. # speaker: you
    He laughs, but not all the way. # speaker: narrator
    Who decides that? # speaker: roger # mood: cold
    Today I do. # speaker: you
    You carry the box into your room and ring Yvonne with your back to the door. # speaker: narrator
    ~ facts += 1
    -> summons
* [Go to your room and ring Karin. # id: qui-karin]
    Karin, I need to come up. Today. It's about Lennart's approvals. # speaker: you
    Half past three. Say no more on the phone. # speaker: karin
    Through the window you see Roger shut the lid of the container. # speaker: narrator
    -> summons
* [You have no say over Roger's binders. Let him pass. # id: qui-let]
    Say hello to the container. # speaker: you
    You say it with a smile. That is what you remember later, that you smiled. # speaker: narrator
    Samira has turned her chair to the wall. # speaker: narrator # outcome: buried
    -> END

=== summons
~ promised = false
~ warned = false
~ channel = false
~ right = false
At half past three you are with Karin, the head of administration. She has put her screen aside. # speaker: narrator
I want to hear how it happened. Including what you're not proud of. # speaker: karin
I'm not asking who. # speaker: karin
On the wall hangs a photo from an opening. Lennart is holding the scissors. # speaker: narrator
* [Tell it all, from the start, with your own mistakes. # id: sum-own]
    It takes twenty minutes. You also say what you would rather have skipped. # speaker: narrator
    Why didn't you come straight here? # speaker: karin
    Because I like him. # speaker: you
    { leak:
        So he knows. Then I have to see to it that it has no consequences. # speaker: karin
        She writes a single word on her paper and underlines it. # speaker: narrator # outcome: moved-on
    - else:
        And the contract? # speaker: karin
        { signed:
            Signed. Yesterday. # speaker: you
        - else:
            It's still on my desk. I'll extend it today. # speaker: you
        }
        Karin nods. She still does not ask who. # speaker: narrator # outcome: held
    }
    -> END
* {facts >= 5} [Show her what you have written down: dates, questions, invoice numbers. # id: sum-notes]
    I've written it down. What I've seen, what I've been asked and when. # speaker: you
    { leak:
        It says here that he got it from you. # speaker: karin
        Yes. It does. # speaker: you
        She reads the line twice. Then she turns the page. # speaker: narrator # outcome: moved-on
    - else:
        You understand that this becomes a document? That Lennart will get to read it? # speaker: karin
        Yes. # speaker: you
        She reads for a long time. When she is done she asks how you are yourself, and you do not know what to answer. # speaker: narrator # outcome: price-paid
    }
    -> END
* [“It's been messy. But I think it's sorted itself out.” # id: sum-smooth]
    It's been a bit messy. Lennart was upset for a while, but it's sorted itself out. # speaker: you
    { signed and not leak:
        Has anybody tried to get a name out of you? # speaker: karin
        You hesitate for so long that she takes it as an answer. # speaker: narrator
        Good that you didn't give it to him, she says. You leave with a feeling of having been saved by your own silence. # speaker: narrator # outcome: held
    - else:
        Has it? # speaker: karin
        She waits a little longer. Then she pulls her screen back. # speaker: narrator # outcome: she-left
    }
    -> END
