VAR trust = 5
VAR clarity = 5
VAR knows_words = false
VAR has_mail = false
VAR named = false
VAR told = false
VAR bought = false
VAR nights = false
VAR hours = false
-> corridor

=== corridor
Wednesday, a quarter to three. You have booked Gunilla for three o'clock, and the invitation only says “catching up”. # speaker: narrator
Yesterday evening Amina saw that Sven on the second floor was not himself. Gunilla sat two floors down with her phone on, and nobody rang her. At four in the morning he went to hospital by ambulance. # speaker: narrator
He will be all right, they say at the hospital. You have a quarter of an hour. # speaker: narrator
You know roughly what to say to Gunilla, you have known since the summer. It is the first sentence that is missing. # speaker: narrator
* [Find Amina, who has just started her evening shift. # id: find-amina]
    -> amina
* [Read the incident report again, and everything you and Gunilla have mailed. # id: read-papers]
    -> papers
* [Ring Mats, the safety representative, who has tried to reach you twice. # id: call-mats]
    -> mats

=== amina
Amina is in the laundry room folding sheets that are already folded. She is twenty-four and has been here since March. # speaker: narrator
I should have rung. I know, you don't have to say it. # speaker: amina # mood: hurt
* [Ask what happened when she stood there with the phone. # id: amina-what-happened]
    I'm not here to tell you off. You had the phone in your hand, and then? # speaker: you
    I dialled and hung up. Last week at handover she said to me, in front of five people: ring when you have a reading, not a feeling. # speaker: amina # mood: hurt
    And I only had a feeling. He wasn't watching the television. He always tells the television off. # speaker: amina
    So I wrote it down for the night staff. But they don't read it until they have time. # speaker: amina
    ~ knows_words = true
    -> amina_asks
* [Say that she should always ring, but that you understand. # id: amina-always-ring]
    You should always ring, you know that. But I understand it isn't so easy. # speaker: you
    No. But I'll ring. I will. # speaker: amina
    She takes another sheet. There was something more, but it is not coming now. # speaker: narrator
    -> amina_asks

=== amina_asks
You won't say it's me, will you? I've got her every other evening. # speaker: amina # mood: tense
* [Promise that her name will not come from you. # id: promise-name]
    I promise. Your name won't come from me. # speaker: you
    Okay. Thanks. She'll work it out anyway, I expect, but thanks. # speaker: amina
    -> door
* [Say how it is: she may guess, but you'll be there if it turns nasty. # id: honest-about-name]
    The report says who was on, so she can guess. But she won't hear it from me. If it turns nasty you ring me, the same evening. # speaker: you
    The same evening? Even if it's a Saturday? # speaker: amina
    Even if it's a Saturday. # speaker: you
    -> door

=== papers
The incident report is four lines long. “Assistant noted change in condition at 19.40, nurse not contacted.” Nothing about why. # speaker: narrator
Then you search for her name in your mail. The twelfth of April, 22.51, to you: “We should have a guide to when they are to ring, the new ones don't know. I'll gladly make it if I get the hours.” # speaker: narrator
You never answered. She did not write again. # speaker: narrator
There are other mails too. She corrects you three times about the same list of medicines, and all three times she is right. # speaker: narrator
* [Print the mail and take it with you. # id: print-mail]
    ~ has_mail = true
    The printer in the corridor is slow. You have time to finish being ashamed, almost. # speaker: narrator
    The paper is warm. You fold it twice and put it in your pocket. # speaker: narrator
    -> door
* [Leave it. The meeting is about how she talks to people. # id: leave-mail]
    You close the window. One thing at a time, you think. # speaker: narrator
    Then you sit looking at an empty screen until it is three o'clock. # speaker: narrator
    -> door

=== mats
It's three of them now. Elin has an application to the region in her bag, she showed me. # speaker: mats # mood: tense
I don't want a fight with you. But as safety representative I can request measures, and then you have to answer. # speaker: mats
* [Ask what he has heard himself, not what others have said. # id: mats-what-heard]
    What have you heard yourself? With your own ears. # speaker: you
    Handover last Tuesday. She said to one of the young ones: ring when you have a reading, not a feeling. It went so quiet you could hear the fridge. # speaker: mats
    And I didn't say anything either. I suppose that's why I'm ringing. # speaker: mats # mood: tired
    ~ knows_words = true
    -> door
* [Ask him to hold off until you have talked to her. # id: mats-wait]
    I'm talking to her in ten minutes. Can you give me until Friday? # speaker: you
    Until Friday. Then I want to see something on paper. # speaker: mats
    And listen, don't tell her it's the union making trouble. Because it isn't, it's people who can't sleep. # speaker: mats
    -> door
* [Say that you are handling this your way. # id: mats-my-way]
    I'm on top of it, Mats. Let me do it my way. # speaker: you
    We've been waiting for your way since spring. # speaker: mats # mood: cold
    He hangs up first. He does not usually do that. # speaker: narrator
    -> door

=== door
Gunilla comes two minutes early. She has her phone in one hand and her keys in the other, and she does not sit down. # speaker: narrator
I've got twenty minutes. Then I'm doing Birgit's leg, and nobody else dresses it so that it holds. # speaker: gunilla
She smells of hand sanitiser and coffee. On her tunic is the pin she got for twenty years with the municipality. # speaker: narrator
* [Ask her to hand over the phone and sit down. # id: phone-away]
    ~ clarity += 1
    ~ trust -= 1
    Please sit down. Elin can take the phone meanwhile. # speaker: you
    Elin. I see. Then let's hope nobody dies on the second floor. # speaker: gunilla # mood: cold
    But she goes out with it, and comes back, and sits down. # speaker: narrator
    -> opening
* [Ask how she is herself, after last night. # id: ask-how-she-is]
    ~ trust += 1
    How are you? After last night, I mean. # speaker: you
    Me? I was at home asleep. Nobody rang, did they. # speaker: gunilla
    There is a pause. Then she sits, on the edge of the chair, with the keys in her lap. # speaker: narrator
    -> opening
* [Let her stand. Twenty minutes is twenty minutes. # id: let-her-stand]
    Then we'll take twenty minutes. # speaker: you
    Good. That's more than the new ones get. # speaker: gunilla
    She stands a moment longer. Then she sits after all, on the chair nearest the door. # speaker: narrator
    -> opening

=== opening
“Catching up”, it says. What are we catching up on? # speaker: gunilla
* [Say it straight: people don't ring her because of how she talks to them. # id: say-it-straight]
    ~ clarity += 2
    ~ trust -= 1
    -> straight
* [Begin with what she means to the house. # id: praise-first]
    ~ trust -= 1
    -> praise
* [Begin with last night: what does she think about nobody ringing? # id: start-with-night]
    -> night
* {has_mail} [Put the mail on the table and say that you never answered. # id: own-the-mail]
    ~ trust += 2
    ~ has_mail = false
    -> april

=== straight
I want to talk about how you speak to people. It's got to the point where they avoid ringing you, and last night nobody rang. # speaker: you
I've kept this house alive for twenty-two years. And you want to talk about my tone of voice. # speaker: gunilla # mood: angry
* [Say that both things are true. # id: both-true]
    ~ trust += 1
    Yes. Both things are true. Nobody here knows what you know, and there are people who are afraid of you. # speaker: you
    Afraid. # speaker: gunilla
    She says it like a word in a foreign language. # speaker: narrator
    People are afraid of getting it wrong. That's not the same thing. # speaker: gunilla
    -> who
* {knows_words} [Give her the words from handover, exactly as they were said. # id: give-the-words]
    ~ clarity += 1
    Handover last Tuesday. “Ring when you have a reading, not a feeling.” There were five people in the room. # speaker: you
    Oh, that. Yes, I said that. It also happens to be true. # speaker: gunilla # mood: cold
    Five people. Then five people heard something useful. # speaker: gunilla
    But she has stopped rattling her keys. # speaker: narrator
    -> who
* [Back off a little and ask for her side first. # id: step-back]
    ~ clarity -= 1
    ~ trust += 1
    Maybe I started at the wrong end. How do you see it? # speaker: you
    I see it like this: we're in a care home and not in group therapy. If there's one thing people should know here, it's how to ring. # speaker: gunilla
    Last autumn Elin came here with her fine degree and couldn't place a catheter. Who taught her, do you think? # speaker: gunilla
    -> who
* [Say that Sven could have died. # id: sven-could-have-died]
    ~ trust -= 2
    ~ clarity += 1
    Sven could have died last night. That's what this is about. # speaker: you
    Don't you think I know that? Do you think I've thought of anything else since seven this morning? # speaker: gunilla # mood: hurt
    I went through his record before breakfast. There was nothing to see, not if nobody says anything. # speaker: gunilla
    -> who

=== praise
I want to begin by saying how much you mean to us. We wouldn't manage without you, everyone knows that. # speaker: you
Here it comes. # speaker: gunilla # mood: cold
* [Admit it, and say what you came to say. # id: drop-the-wrapping]
    ~ clarity += 2
    ~ trust += 1
    Yes. Here it comes. People hesitate to ring you, and that has to change. # speaker: you
    Thank you. Then we can skip the rest of the gift paper. # speaker: gunilla
    Hesitate to ring. They're grown-ups, aren't they? # speaker: gunilla
    -> who
* [Say that you mean it, and ask how she finds the atmosphere. # id: hint-at-mood]
    ~ clarity -= 1
    I mean it. And then I wonder how you find the atmosphere in the house, on the whole. # speaker: you
    The atmosphere. It's excellent in Birgit's room. Is there a particular atmosphere you have in mind? # speaker: gunilla # mood: cold
    You hear the clock on the wall. In the end you say something about the phone, and the colleagues. # speaker: narrator
    -> who

=== night
Last night they saw that Sven wasn't well. Nobody rang you. What do you make of that? # speaker: you
That they're supposed to ring. It's in the procedure, page two. # speaker: gunilla
I was two flights down doing medication charts until half past nine. I'd have been up there in a minute. # speaker: gunilla
* [Ask what they get to hear when they ring. # id: what-do-they-hear]
    ~ clarity += 1
    And when they ring, what do they hear? # speaker: you
    Questions. Pulse, temperature, oxygen, what's new. That's not unpleasant, it's an assessment. # speaker: gunilla
    And if they haven't got a reading? # speaker: you
    Then I tell them to take one. # speaker: gunilla
    She probably hears it herself, for she adds that you must be able to tell an alarm from chatter. # speaker: narrator
    -> who
* [Say that they don't dare, and that this isn't in the procedure. # id: they-dont-dare]
    ~ clarity += 2
    ~ trust -= 1
    They don't dare, Gunilla. That isn't on page two. # speaker: you
    Don't dare. I've never bitten anybody, have I. # speaker: gunilla # mood: tense
    Name one single time I didn't come. One. # speaker: gunilla
    You cannot think of one. That is what makes it so hard. # speaker: narrator
    -> who
* [Agree: they must ring, and you will take it up with them. # id: agree-they-must-ring]
    ~ trust += 1
    ~ clarity -= 1
    You're right about that. They must ring, and I'll take it up at the next meeting. # speaker: you
    Good. Say it loud and slowly. # speaker: gunilla
    And I'd like you to think about how you answer. # speaker: you
    She raises an eyebrow. So it was not over yet. # speaker: narrator
    How I answer. I answer with my name. # speaker: gunilla
    -> who

=== april
You wrote this in April. I never answered, and I should have. # speaker: you
She reads her own text, all the way down to the name. # speaker: narrator
Ten to eleven at night. I was sitting in the car out here. I thought you felt I was meddling. # speaker: gunilla # mood: hurt
* [Say you also have something hard to say, and that this doesn't make it go away. # id: mail-and-still]
    ~ clarity += 2
    No. I didn't have time, and then I was ashamed. But I've something hard to say to you too: people avoid ringing because they're afraid of the answer. # speaker: you
    Afraid of the answer. From me. # speaker: gunilla
    She folds the mail along your creases and puts it down in front of her. # speaker: narrator
    -> who
* [Give her the hours for the guide, right now. # id: hours-at-once]
    ~ hours = true
    ~ trust += 1
    ~ clarity -= 1
    You'll get the hours. Twenty hours, before Christmas, I'll sort it out. # speaker: you
    Oh? Well then. So that was the catching up? # speaker: gunilla # mood: warm
    Almost. There's one more thing, and it's harder. People hesitate to ring you. # speaker: you
    I see. First the sweet and then the needle. # speaker: gunilla # mood: cold
    -> who
* [Ask what she saw in the spring that made her write. # id: what-did-you-see]
    ~ trust += 1
    ~ clarity += 1
    What was it you saw in April? # speaker: you
    That the new ones rang about everything or nothing, mostly nothing. And I didn't know how you get them to… well. # speaker: gunilla
    She stops mid-sentence. She does not usually do that. # speaker: narrator
    I think they don't ring because they're afraid of how you'll answer. # speaker: you
    -> who

=== who
Who is it that's said something? # speaker: gunilla # mood: cold
Somebody laughs out in the corridor and goes quiet when they pass your door. # speaker: narrator
* [Say that you are the one raising it, and that you give no names. # id: no-names]
    ~ clarity += 1
    I'm the one saying it now. I give no names, and I don't want you looking. # speaker: you
    Convenient. For them. # speaker: gunilla # mood: cold
    It's inconvenient for me, if that's any comfort. # speaker: you
    -> elin_rings
* [Say that it was Amina, she can work it out anyway. # id: name-amina]
    ~ named = true
    You'll work it out anyway. It was Amina who had the evening. # speaker: you
    Amina. # speaker: gunilla
    She nods, rather as you do when you write something down. # speaker: narrator
    The one I showed how to turn Sven, three times. Well, well. # speaker: gunilla # mood: hurt
    -> elin_rings
* [Take what you heard yourself, and stood by without saying anything. # id: what-i-heard]
    ~ clarity += 1
    ~ trust += 1
    I can take what I heard myself. In June Elin asked about the insulin, and you said you learn that in your first term. I stood next to you and kept quiet, and I regret it. # speaker: you
    You do learn it in your first term. # speaker: gunilla
    But she says it to the table. After a while she asks, less loudly: # speaker: narrator
    Was she upset? # speaker: gunilla
    -> elin_rings
* [Ask why it matters to her to know. # id: why-matter]
    Why does it matter who? # speaker: you
    Because I say things to people. Straight, for thirty-four years. I don't go to the boss. # speaker: gunilla # mood: hurt
    No. But you're not new, and you don't have to work evenings with yourself. # speaker: you
    She seems to try the thought on. It is a tight fit. # speaker: narrator
    -> elin_rings

=== elin_rings
{ trust > 7:
    ~ trust = 7
}
{ clarity > 7:
    ~ clarity = 7
}
{ trust < 3:
    ~ trust = 3
}
{ clarity < 3:
    ~ clarity = 3
}
The phone on your desk rings. It is Elin, looking for Gunilla, something about a dose. Gunilla reaches across the desk and takes the receiver. # speaker: narrator
Yes. No. Have you looked it up, or are you ringing me so you don't have to? # speaker: gunilla # mood: cold
Half. Twice a day. It says so on the card too, if you turn it over. # speaker: gunilla
She hangs up. The dose was right, you are sure of that. # speaker: narrator
* [Say what you just heard, and what you think Elin will do next time. # id: say-what-i-heard-now]
    ~ clarity += 1
    “Or are you ringing me so you don't have to.” I think Elin will guess next time. # speaker: you
    She got her answer, didn't she. # speaker: gunilla
    Yes. She got two answers. # speaker: you
    -> inner
* [Ask how she thinks that sounded at Elin's end. # id: how-did-it-sound]
    ~ trust += 1
    How do you think that sounded to Elin? # speaker: you
    Short. It's meant to be short, she's standing there with a patient. # speaker: gunilla
    She looks at the receiver. # speaker: narrator
    A bit too short. # speaker: gunilla
    -> inner
* [Let it pass. You are in the middle of something more important. # id: let-it-pass]
    ~ clarity -= 1
    Where were we? # speaker: you
    You were telling me what's wrong with me. # speaker: gunilla
    -> inner

=== inner
{ trust >= 6:
    -> inner_open
- else:
    -> inner_hard
}

=== inner_hard
Do you know what you should ask instead? Why nobody knows anything. Three new ones in a year, and none of them has shadowed anyone for more than two days. # speaker: gunilla # mood: angry
I mailed you about it in April. A guide, I offered to write it. You didn't even answer. # speaker: gunilla # mood: hurt
* [Say that she's right about the new ones, and that it doesn't excuse the words. # id: right-and-no-excuse]
    ~ clarity += 1
    ~ trust += 1
    Two days is too little, you're right about that. It doesn't make it all right to show them up in front of others. # speaker: you
    She moves her hand as if waving off a fly. But she does not answer at once. # speaker: narrator
    Show them up. Well I never. I'm teaching them. # speaker: gunilla
    -> teaching
* [Apologise for the mail. She should have had an answer. # id: sorry-for-mail]
    ~ trust += 2
    You should have had an answer. I read it, put it aside and then I was ashamed. I'm sorry. # speaker: you
    Yes. Well. Thank you. # speaker: gunilla
    She does not quite know what to do with her hands. # speaker: narrator
    But the other thing applies too. They should be able to ring you without being made to feel ashamed. # speaker: you
    -> teaching
* [Say that induction is another matter, and that it will have to wait. # id: another-matter]
    ~ clarity += 1
    ~ trust -= 1
    Induction matters, but that's for another day. Right now we're talking about you. # speaker: you
    Another day. That's what I thought. # speaker: gunilla # mood: cold
    You hear that this is how you answered in April too, by not answering. # speaker: narrator
    -> threat
* [Explain that you have forty-six staff and can't get to everything. # id: forty-six-staff]
    ~ trust -= 1
    I've got forty-six staff and no coordinator. I can't answer everything, I'm afraid. # speaker: you
    No. And I've got forty residents and one phone. But I answer. # speaker: gunilla # mood: cold
    -> threat

=== teaching
You think I'm mean. I'm frightened, that's what I am. They don't see, and one day somebody will be lying there. # speaker: gunilla # mood: tense
* [Ask how she herself learnt to see. # id: how-did-you-learn]
    ~ trust += 1
    How did you learn to see? # speaker: you
    How I… Well. It wasn't pretty, I suppose. # speaker: gunilla
    -> story
* [Say that frightened people don't see better for being frightened of her. # id: fear-does-not-help]
    ~ clarity += 1
    I believe you. But they don't see better for being afraid of you. They just stop saying what they see. # speaker: you
    That sounds like something from a course. But yes. Perhaps. # speaker: gunilla
    -> threat
* [Tell her to leave that worry to you. # id: leave-worry-to-me]
    ~ trust -= 1
    You can leave that worry to me. It's my responsibility. # speaker: you
    Yours? You go home at half past four. # speaker: gunilla # mood: cold
    -> threat

=== inner_open
She puts her keys on the table. It is the first time she lets go of them. # speaker: narrator
They come and say “he's not himself”. What am I to do with that? If I ring the doctor on call and say he's not himself, do you know what they answer? # speaker: gunilla # mood: tired
* [Ask what they answer. # id: what-do-they-answer]
    ~ trust += 1
    No. What do they answer? # speaker: you
    They laugh. # speaker: gunilla # mood: tired
    -> story
* [Say that they should be allowed to tell her just that, and she does the rest. # id: a-feeling-is-enough]
    ~ clarity += 2
    The doctor needs a reading from you. But they must be allowed to come to you with a feeling. You're the one who can turn it into a reading. # speaker: you
    Hm. I hadn't thought of it like that. # speaker: gunilla
    She says it a little reluctantly, as when somebody else has found a vein she has been looking for. # speaker: narrator
    -> tired_of_it
* [Tell her what it was like for you when you were new. # id: own-story]
    I remember being new myself, in home care. I hardly dared go to the toilet without asking. # speaker: you
    Yes. Everybody's been new. # speaker: gunilla
    She takes her keys back. # speaker: narrator
    -> threat

=== story
~ told = true
Ninety-eight, on the surgical ward, there was a Mrs Lind in room four. I rang the doctor on call and said I had a feeling. # speaker: gunilla
Ring when you have a reading, nurse, he said. So I waited for a reading. It came at half past four. # speaker: gunilla # mood: hurt
She turns her watch once round her wrist. # speaker: narrator
* [Say nothing. Wait. # id: stay-silent]
    ~ trust += 2
    ~ clarity += 1
    You say nothing. It takes so long that the ceiling light switches itself off, and you wave it back on. # speaker: narrator
    That's what I say to them. I can hear it now. I'm going round saying his sentence. # speaker: gunilla # mood: hurt
    Nearly thirty years, and then you go and turn into him. # speaker: gunilla
    -> tired_of_it
* {knows_words} [Say it quietly: it is the same sentence she said at handover. # id: same-sentence]
    ~ clarity += 2
    Gunilla. That's word for word what you said at handover. # speaker: you
    Is it? # speaker: gunilla
    She thinks back, for a long time. # speaker: narrator
    Yes, it is. Dear God. # speaker: gunilla # mood: hurt
    -> tired_of_it
* [Say that it must have been terrible. # id: must-have-been-terrible]
    ~ trust += 1
    That must have been terrible. # speaker: you
    Yes, well. It's a long time ago. # speaker: gunilla
    She straightens her back and is a nurse again. # speaker: narrator
    -> tired_of_it

=== tired_of_it
You know, sometimes I think I'll leave the keys in your pigeonhole and go home to the dog. That's not a threat. # speaker: gunilla # mood: tired
* [Ask what she is tired of. # id: tired-of-what]
    ~ nights = true
    ~ trust += 1
    What is it you're tired of? # speaker: you
    That it's always me. Karin rings me at four in the morning on my days off. And I answer, because I know she doesn't know. # speaker: gunilla
    You did not know that. It is not in any rota. # speaker: narrator
    It's stupid, I know. But if I don't answer I lie there wondering. # speaker: gunilla
    -> demand
* [Say that you don't want that, and not how it is now either. # id: neither-of-them]
    ~ clarity += 1
    I don't want that. And I don't want it to go on like this either, for you or for them. # speaker: you
    No. That's what we were catching up on. # speaker: gunilla
    She almost smiles. It is the first time in the whole meeting. # speaker: narrator
    -> demand
* [Say that she mustn't think like that, she's worth her weight in gold. # id: worth-gold]
    ~ clarity -= 1
    You mustn't think like that. You're worth your weight in gold, you know that. # speaker: you
    Gold, yes. Heavy thing to carry about. # speaker: gunilla
    -> demand

=== threat
I'll tell you something. The staffing agency has rung me, eleven thousand kronor more a month. Just say the word, and you're rid of me. # speaker: gunilla # mood: angry
You see the Christmas rota before you. Her name is on seven lines out of eleven. # speaker: narrator
* [Ask her not to. You won't get through Christmas without her. # id: beg-her]
    ~ clarity -= 2
    ~ trust += 1
    Please don't. We won't get through Christmas without you, you know that. # speaker: you
    Yes. I'm the one who made the rota. # speaker: gunilla # mood: calm
    She is not triumphant. If anything she looks disappointed. # speaker: narrator
    -> demand
* [Say that you want her to stay, and that what you said still applies. # id: stay-and-still]
    ~ clarity += 2
    I want you to stay. I'd miss you, not just the rota. And what I've said still applies. # speaker: you
    Silence. She looks almost amused. # speaker: narrator
    Eleven thousand, mind you. That's a new car in a few years. # speaker: gunilla
    I know. I can't give you eleven thousand. # speaker: you
    -> demand
* [Say that it is her decision, and move on. # id: your-decision]
    ~ clarity += 1
    ~ trust -= 2
    That's your decision. I can't keep anyone. # speaker: you
    No. It shows. # speaker: gunilla # mood: hurt
    She puts her keys in her pocket and takes them out again. # speaker: narrator
    -> demand
* [Ask what would make her want to stay. # id: what-would-keep-you]
    ~ nights = true
    ~ trust += 2
    What would make you want to stay? # speaker: you
    The new ones shadowing somebody properly. Karin not ringing me on my days off. Somebody asking, sometimes. # speaker: gunilla # mood: tired
    Karin on nights rings her at home. You did not know that. # speaker: narrator
    -> demand

=== demand
{ trust < 2:
    ~ trust = 2
}
{ trust > 8:
    ~ trust = 8
}
{ clarity < 3:
    ~ clarity = 3
}
{ clarity > 9:
    ~ clarity = 9
}
Seven minutes left of the twenty. Gunilla looks at the clock and then at you. # speaker: narrator
Out in the corridor somebody passes with a wheelchair that squeaks at every turn. # speaker: narrator
So. What do you want me to do, in practice? # speaker: gunilla
* [Say what she must do when they ring, what you'll do, and when you'll meet again. # id: demand-and-support]
    ~ clarity += 2
    -> plain_demand
* [Ask her to run the induction, she who knows the most. # id: run-the-induction]
    ~ trust += 1
    -> teacher
* [Say that next time it goes to HR, and then in writing. # id: next-time-hr]
    ~ trust -= 2
    ~ clarity += 1
    -> hr
* [Ask her to think about how it may sound, and then you agree. # id: how-it-sounds]
    ~ clarity -= 2
    -> vague

=== plain_demand
Three things. A feeling is enough to ring you. And if somebody's done something wrong, you take it afterwards, one to one. # speaker: you
That was two. # speaker: gunilla
The third is that we meet in two weeks and you tell me how it's going. Honestly. # speaker: you
And what do you do, in the meantime? # speaker: gunilla
* [Twenty hours for a guide, which she writes with somebody who'll do the ringing. # id: hours-together]
    ~ trust += 1
    {hours:
        You've already got the hours for the guide. But you write it with one of those who'll use it. # speaker: you
    - else:
        You get twenty hours for the guide you mailed about in April. But you write it with one of those who'll use it. # speaker: you
    }
    With one of them. All right. I'll have to explain, then. # speaker: gunilla
    Or ask. # speaker: you
    You're stubborn, you are. # speaker: gunilla # mood: warm
    -> on_paper
* {nights} [Promise that nights won't ring her on days off. You'll sort it with Karin. # id: protect-days-off]
    ~ trust += 2
    When you're off, you're off. I'll talk to Karin, and I'll find out who she's to ring instead. # speaker: you
    She'll ring anyway. # speaker: gunilla
    Then you don't answer. That's also an exercise. # speaker: you
    -> on_paper
* [Say that this is not a trade. It applies regardless. # id: not-a-trade]
    ~ clarity += 1
    ~ trust -= 1
    It's not a trade, Gunilla. This applies whatever I do. # speaker: you
    No, no. I was only asking. # speaker: gunilla # mood: cold
    She looks out of the window. Dusk has begun to fall over the car park. # speaker: narrator
    -> on_paper

=== on_paper
Are you going to write this down? # speaker: gunilla # mood: tense
* [Yes, three sentences, and she reads them first. # id: write-it-together]
    ~ clarity += 1
    Three sentences. You read them before I save them, and tell me if they're wrong. # speaker: you
    She reads, takes your pen and changes a word. # speaker: narrator
    “The phone rings”, not “upon contact”. Nobody on earth says “upon contact”. # speaker: gunilla
    -> knock
* [No, it is enough that you have said it to each other. # id: no-paper]
    ~ clarity -= 1
    ~ trust += 1
    No. We've said it, that'll do for me. # speaker: you
    Good. Then we know where we stand. # speaker: gunilla
    She holds out her hand across the table, a little solemnly. You take it. # speaker: narrator
    -> knock

=== teacher
I'd like you to take charge of the induction. You know more than anyone here. # speaker: you
I could do that. Yes, I actually could. But then I do it my way. # speaker: gunilla # mood: warm
* [Say there is one condition: nobody is to be made ashamed of asking. # id: one-condition]
    ~ clarity += 3
    On one condition, and it applies from today. Nobody's to be made ashamed of asking, or of ringing on a feeling. Anyone who's done wrong hears it one to one. # speaker: you
    She takes her time. # speaker: narrator
    So that was the catching up. # speaker: gunilla
    -> on_paper
* [Say yes. You are both pleased, and that is enough for today. # id: your-way-then]
    ~ bought = true
    ~ trust += 1
    Let's say that, then. It'll be great. # speaker: you
    I promise you that. They'll learn all right. # speaker: gunilla # mood: warm
    She is already on her feet. You get a pat on the shoulder. # speaker: narrator
    -> knock

=== hr
If it happens again we'll have to sit down with HR. Then it'll be in writing. # speaker: you
Have you talked to HR? Or to my union? Because I don't suppose it works by you making it up at your desk. # speaker: gunilla # mood: angry
* [Admit that you haven't, and say what you really want. # id: take-it-back]
    ~ trust += 2
    ~ clarity += 1
    No, I haven't. I felt cornered and laid it on. What I want is that a feeling is enough to ring you, and that you take mistakes one to one. # speaker: you
    Well, say that then. That I can understand. # speaker: gunilla
    She undoes the top button of her tunic. It is as if the room had grown warmer, or the two of you. # speaker: narrator
    -> on_paper
* [Say that you are serious, and that she can take it up with the union. # id: i-mean-it]
    ~ trust -= 2
    I'm serious. And by all means take it up with the union. # speaker: you
    I will. # speaker: gunilla # mood: cold
    And then you can explain to them why you've stood by since spring. # speaker: gunilla # mood: angry
    -> knock

=== vague
I just want you to think about how things may sound. To somebody new, I mean. # speaker: you
How things sound. I can do that. I'm always thinking. # speaker: gunilla # mood: calm
* [Let it rest there. At least you have talked. # id: leave-it-there]
    ~ trust += 1
    Good. Nice that we've talked. # speaker: you
    Yes, indeed. # speaker: gunilla
    She is kind to you for the rest of the meeting. She tells you about the dog. # speaker: narrator
    -> knock
* [Take one more run at it, and say what you mean. # id: one-more-try]
    ~ clarity += 3
    No, that was woolly. What I mean is this: anyone who rings you on a feeling is welcome. And you're not to lecture people in front of others. # speaker: you
    There we are. So it could be said. # speaker: gunilla
    She pulls the chair out a little more and sits further back on it. # speaker: narrator
    -> on_paper

=== knock
{ trust > 8:
    ~ trust = 8
}
{ clarity > 9:
    ~ clarity = 9
}
There is a knock. Amina is in the doorway with the phone pressed to her chest. # speaker: narrator
Sorry to disturb you, it's Märta on the second floor. I don't know, she's… she's not herself. # speaker: amina # mood: tense
{ named:
    -> knock_named
}
{ told && clarity >= 6:
    -> knock_good
}
{ clarity >= 8:
    -> knock_trying
}
-> knock_bad

=== knock_good
Gunilla opens her mouth, and closes it. You can see that it costs something. # speaker: narrator
Not herself. In what way, do you think? # speaker: gunilla # mood: calm
She didn't want coffee. She always wants coffee. # speaker: amina
Let's go, then. You show me. # speaker: gunilla
* [Stay behind, let them go. # id: let-them-go]
    You hear them on the stairs. Gunilla asks something, and Amina answers with a whole sentence. # speaker: narrator
    -> evening
* [Tell Gunilla at the door what you just saw her do. # id: say-what-i-saw]
    ~ trust += 1
    Gunilla. That, exactly that. That's what I meant. # speaker: you
    Yes, yes. Birgit's leg will have to wait. # speaker: gunilla # mood: warm
    -> evening

=== knock_trying
Have you… # speaker: gunilla
She breaks off and looks at you, not at Amina. # speaker: narrator
What is it you see? # speaker: gunilla # mood: tense
She did not want coffee, Amina says. Gunilla nods briefly and goes out first. # speaker: narrator
* [Catch Gunilla later, and say you saw her change her mind midway. # id: saw-the-change]
    ~ trust += 1
    You find her by the medicine cabinet. # speaker: narrator
    I saw you change the question. That was good. # speaker: you
    Don't count on it every time. # speaker: gunilla
    -> evening
* [Say nothing. She did what she was supposed to. # id: say-nothing-more]
    You let it be. Outside the window the lamps in the car park come on. # speaker: narrator
    -> evening

=== knock_bad
Have you taken a reading? # speaker: gunilla # mood: cold
No, I just… I can take one. # speaker: amina
Yes, you do that. Then you can come back. # speaker: gunilla
* [Speak up at once, in front of Amina. # id: speak-up-now]
    ~ clarity += 1
    ~ trust -= 2
    No. Gunilla, this is exactly what we talked about. Go up and look. # speaker: you
    It goes completely silent. Gunilla takes her keys and walks past you both. # speaker: narrator
    -> evening
* [Tell Amina that she was right to come, and ask Gunilla to go along. # id: right-to-come]
    ~ clarity += 2
    Good that you came, Amina. It's enough that she's not herself. Gunilla, will you go with her? # speaker: you
    Gunilla looks at you for a long moment. Then she goes, two steps ahead. # speaker: narrator
    -> evening
* [Wait until Amina has gone, and take it then. # id: wait-until-gone]
    ~ trust += 1
    The door closes. # speaker: narrator
    There. That's what I meant. # speaker: you
    What? Surely she should take a reading? # speaker: gunilla
    -> evening

=== knock_named
Gunilla turns slowly round in her chair. # speaker: narrator
{ trust >= 7:
    Amina. Your name came up just now. # speaker: gunilla # mood: tired
- else:
    Well, Amina. We were just talking about you. # speaker: gunilla # mood: cold
}
Amina looks at you. She says nothing at all. # speaker: narrator
* [Say that it was your fault, you should not have mentioned her. # id: admit-naming]
    ~ clarity += 1
    That was my fault. I shouldn't have said your name, Amina, and you've done nothing wrong. Gunilla, go up to Märta now. # speaker: you
    { trust >= 7:
        It stays in this room, Amina. I'm the one at fault today, not you. # speaker: gunilla
        ~ named = false
        They go together. You do not know what you have done to deserve it. # speaker: narrator
    - else:
        Gunilla goes. Amina stays for a moment, looking for something to say. # speaker: narrator
    }
    -> evening
* [Smooth it over: you talked about everyone. Ask them to go up to Märta. # id: smooth-over]
    We talked about all sorts. Can you two go up to Märta? # speaker: you
    They go. There are two metres between them on the stairs. # speaker: narrator
    -> evening

=== evening
{ trust > 8:
    ~ trust = 8
}
Half past four. Märta had a temperature, and it was early enough. The room still smells of Gunilla's hand sanitiser. # speaker: narrator
* [Ring Amina on the second floor and ask how it went. # id: ring-amina]
    { named:
        She answers on the fifth ring. It went well, she says. Everything's fine. # speaker: narrator
    - else:
        It was okay. She came up, anyway, and she said good, I think. But to Märta. # speaker: amina
    }
    -> after
* [Write Mats a few lines on what you have done and when you follow up. # id: write-to-mats]
    ~ clarity += 1
    You write that you have talked to her, that you will follow up in two weeks, and not a word of what she said. # speaker: narrator
    Good. I'll wait till then. # speaker: mats # mood: calm
    -> after
* [Go home. That will have to do for today. # id: go-home]
    You switch off the light. In the corridor you meet a trolley with evening coffee, and somebody says hello as usual. # speaker: narrator
    -> after

=== after
{ named:
    -> end_amina
}
{ trust < 4:
    -> end_leaves
}
{ bought && clarity < 8:
    -> end_keys
}
{ clarity >= 9 && trust >= 7:
    -> end_plan
}
{ clarity >= 8:
    -> end_cool
}
-> end_before

=== end_amina
On the Friday there is an envelope in your pigeonhole, from Mats. Amina has swapped away her evenings. # speaker: narrator # outcome: amina-pays
-> END

=== end_leaves
On the Friday the keys are in your pigeonhole. There is a note attached, with Birgit's dressing in seven steps. # speaker: narrator # outcome: she-leaves
-> END

=== end_keys
On the Friday there is a list up in the staff room: “Induction, version 1. Questions to be put to Gunilla.” Somebody has drawn a small dead mouse in the corner. # speaker: narrator # outcome: keys-handed-over
-> END

=== end_plan
On the Friday Gunilla and Amina are in the meeting room with a bowl of clementines. Through the glass you see that it is Amina who is writing. # speaker: narrator # outcome: shared-plan
-> END

=== end_cool
On the Friday the second floor rings four times, and Gunilla goes up four times. When she meets you on the stairs she nods, rather as to a temp. # speaker: narrator # outcome: clear-and-cool
-> END

=== end_before
On the Friday somebody at handover asks how Sven is. Nobody asks why it took so long. # speaker: narrator # outcome: as-before
-> END
