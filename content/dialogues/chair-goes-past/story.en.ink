VAR trust = 5
VAR clarity = 5
VAR boss = false
VAR blamed = false
VAR ivar = false
VAR plan = false
VAR gave = false
VAR deal = 0
-> depot

=== depot
Wednesday, twenty to eight. The footpath to the school is still white as you drive past. It is supposed to be clear at six. # speaker: narrator
By the crossing a girl of about nine sits on a bank of snow holding her wrist. Her mother says they can manage, but that she would like to know who decides around here. # speaker: narrator
At the depot Lasse is drinking coffee from the lid of his flask. # speaker: narrator
I know what you're going to say. Marianne rang at ten past five, I was already in the truck. Åsvägen first, she said. # speaker: lasse
She's the chair. What was I supposed to say, no? # speaker: lasse # mood: tense
* [Say a girl has a broken wrist because he didn't drive as he should. # id: lasse-your-fault]
    ~ blamed = true
    -> lasse_hurt
* [Ask what she said, word for word, and what getting the call was like. # id: lasse-word-for-word]
    -> lasse_tells
* [Say that it isn't his job to say no to a chair. It's yours. # id: lasse-my-no]
    ~ clarity += 1
    You're not the one to say no to the chair. I am. Next time you say that you've got your list, and that she can ring me. # speaker: you
    At five in the morning? # speaker: lasse
    At five in the morning. # speaker: you
    He screws the lid on. His shoulders have come down a little. # speaker: narrator
    -> before
* [Say that he has a list, and that it applies no matter who rings. # id: lasse-the-list]
    ~ clarity += 1
    You've got a list. It applies, no matter who rings. # speaker: you
    Yeah. Easy to say when you're not the one she rings. # speaker: lasse
    He pours the last of the coffee down the floor drain. The conversation is over, as far as he is concerned. # speaker: narrator
    -> before

=== lasse_tells
What did she say? As exactly as you remember. # speaker: you
That Ivar up there had rung, and Inger had missed the hospital on Monday because the taxi had to turn round on the hill. She didn't sound like a chair, she sounded like she'd been crying. # speaker: lasse
It's the second time this winter. Last time it was a little thing, so I didn't say. # speaker: lasse
What was it like to get that call? # speaker: you
Like having two wives. Whoever you please, you catch it. # speaker: lasse # mood: tired
~ clarity += 1
-> before

=== lasse_hurt
There's a girl out there with a broken wrist because you didn't drive the way you should. # speaker: you
Lasse puts down the lid. It spills a little. # speaker: narrator
Then you can give me that on paper. That I'm to say no to the chair of the committee. I'll gladly sign. # speaker: lasse # mood: angry
* [Say that he can bring it up at his next appraisal. # id: lasse-appraisal]
    We'll talk about it at your appraisal. # speaker: you
    We will. # speaker: lasse # mood: cold
    Over by the lockers two other drivers have stopped changing their shoes. # speaker: narrator
    -> before
* [Say that it was unfair. It's your fault too. # id: lasse-unfair]
    ~ blamed = false
    No. That was unfair. I knew she rings you, and I haven't told you what to answer. # speaker: you
    No, you haven't. # speaker: lasse
    He passes you the flask. It is peace of a kind, you suppose. # speaker: narrator
    -> before

=== before
Half past eight. Marianne is out and about in the mornings, and she has promised buns for the ten o'clock break. # speaker: narrator
* [Ring Håkan, who is the manager between you and the committee. # id: ring-hakan]
    ~ boss = true
    -> hakan_rings
* [Ring Marianne directly. # id: ring-marianne-direct]
    -> on_the_phone
* [Ring nobody yet. Find out what it's about first. # id: ring-nobody-yet]
    You put your phone down, screen to the desk. It glows all the same, along the edge. # speaker: narrator
    -> find_out

=== find_out
A quarter past nine. You have time for one thing before the break. # speaker: narrator
* [Read the plan the committee adopted, and the call log. # id: read-plan-and-log]
    -> plan_and_log
* [Drive up to Åsvägen and see for yourself. # id: drive-up-there]
    -> up_there

=== hakan_rings
No. Not now. The committee does the budget in three weeks, and she likes us. # speaker: hakan # mood: tense
It was one street. Can't we let it be one street? # speaker: hakan
* [Say that he's right, you'll let it be this time. # id: hakan-let-it-be]
    ~ clarity -= 1
    I suppose you're right. We'll let it be. # speaker: you
    Thanks. After the budget, we'll deal with it then. # speaker: hakan # mood: relieved
    ~ boss = false
    You think of the girl with the wrist. You did not mention her. # speaker: narrator
    -> find_out
* [Say it's more than once, and that you should have told him in November. # id: hakan-since-november]
    ~ clarity += 1
    It isn't the first time she's rung them. I've known, and let it be. I should have told you in November. # speaker: you
    Yes, you should. I'd probably have said the same thing then. That it was one street. # speaker: hakan
    Talk to her. I'm behind you, but be kind. # speaker: hakan
    -> find_out
* [Ask him to have the talk with Marianne together with you. # id: hakan-together]
    ~ clarity += 1
    It's just as much yours. Can we talk to her together? # speaker: you
    I'm in meetings until three. You do it, and say that I know and think the same. # speaker: hakan
    Do you? # speaker: you
    There is a pause. # speaker: narrator
    Yes. I do, don't I. # speaker: hakan # mood: tired
    -> find_out

=== up_there
Åsvägen is the most beautifully cleared street in the whole municipality. An old man stands at a gate squinting at your car. # speaker: narrator
Are you the snow clearing? I rang you four times on Monday. There was a voice that asked me to wait. # speaker: ivar
Inger is on dialysis. You can't just skip it, it's like skipping breathing. # speaker: ivar # mood: tired
* [Ask which days she goes, and when. Write it down. # id: ivar-which-days]
    ~ ivar = true
    Which days does she go? And when does the car come? # speaker: you
    Monday, Wednesday, Friday. Ten to seven. It's enough if you can get up it, it needn't be pretty. # speaker: ivar
    And I didn't mean for anybody else to go without. I didn't mean it like that. # speaker: ivar # mood: hurt
    -> break_room
* [Promise it will be cleared every morning she goes. # id: ivar-promise]
    ~ ivar = true
    ~ clarity -= 1
    I promise it'll be cleared those mornings. Which are they? # speaker: you
    Monday, Wednesday, Friday, ten to seven. Thank you. You've no idea. # speaker: ivar # mood: relieved
    In the mirror you see him wave. You have just done the same thing as Marianne. # speaker: narrator
    -> break_room
* [Explain why a residential street comes last in the plan. # id: ivar-explain]
    Residential streets are priority three. First we take the bus routes, the fire station and the paths to the schools. # speaker: you
    Priority three. I'll tell her that. # speaker: ivar # mood: cold
    He looks at your shoes, which are dry. Then he goes in. # speaker: narrator
    -> break_room

=== plan_and_log
Item 91, the 14th of October. Bus routes, fire station and footpaths to schools are priority one, residential streets priority three. Marianne signed the minutes. # speaker: narrator
The call log is worse. Monday, four calls from the same number on Åsvägen, longest wait fifty-two minutes. It is your phone queue. # speaker: narrator
You have seen that figure before, in a table in November. It was called “average wait” then and was much smaller. # speaker: narrator
* [Write it down: the queue is your fault, and you'll tell her so. # id: note-own-fault]
    ~ trust += 1
    You write “52 min” on a slip and put it in your wallet, where you can feel it. # speaker: narrator
    -> break_room
* [Ask the drivers how many such calls they have had this winter. # id: count-the-calls]
    ~ clarity += 1
    Four that they can remember. Two from Marianne, one from another member, and one that nobody will say who. # speaker: narrator
    Why haven't you told me it's that many? # speaker: you
    You never asked. And she's nice. # speaker: lasse
    -> break_room

=== on_the_phone
Well hello! I was just thinking of you. Do they like cinnamon or should it be cardamom? # speaker: marianne # mood: warm
* [Say right away that she can't ring Lasse. # id: tell-her-by-phone]
    ~ clarity += 1
    ~ trust -= 1
    Cinnamon. But listen, you can't ring Lasse like that. # speaker: you
    I can't hear you very well, I'm in the shop. We'll talk when I get there. # speaker: marianne # mood: cold
    Somebody asks whether she wants a receipt. Then the call is gone. # speaker: narrator
    -> break_room
* [Say cinnamon, and that she's welcome. # id: say-cinnamon]
    Cinnamon. See you then. # speaker: you
    Afterwards you sit there holding the phone. It was not about buns that you rang. # speaker: narrator
    At ten you hear the laughter from the break room. # speaker: narrator
    -> break_room
* [Ask her to look in on you before the break. # id: come-to-me-first]
    Either. But could you come to me first, a quarter of an hour early? It's about this morning. # speaker: you
    I see. Yes, I suppose I can. Have I done something silly? # speaker: marianne
    I want to hear what you were thinking. # speaker: you
    At ten to ten she is at your door with a bag that smells of cardamom. She had time to change her mind. # speaker: narrator
    -> talk

=== break_room
Marianne is already at the long table. Nine drivers, a bag of buns, and she knows the names of everyone's children. # speaker: narrator
Now tell me honestly. Have you got what you need? # speaker: marianne # mood: warm
The old truck should have been scrapped three winters ago. # speaker: lasse
I'll see to it. # speaker: marianne
* [Ask to borrow her for five minutes. # id: borrow-her]
    Marianne, can I borrow you for five minutes? # speaker: you
    The buns will be here when you get back. Perhaps. # speaker: lasse
    Marianne takes her cup with her. She keeps her own in the cupboard. # speaker: narrator
    -> talk
* [Say in front of everyone that she's not to ring the drivers. # id: in-front-of-all]
    ~ clarity += 2
    ~ trust -= 3
    One thing, while everyone's here. You mustn't ring the drivers and give them orders. # speaker: you
    It goes so quiet that you can hear the fridge. Marianne puts her bun down on the napkin. # speaker: narrator
    Then we'd better go to your office. # speaker: marianne # mood: cold
    -> talk
* [Take a bun, sit down among them and listen for a while. # id: take-a-bun]
    ~ trust += 1
    You sit down. They talk about the view at the bridge and the gloves that wear out. None of it you knew. # speaker: narrator
    Three years you've been here. It's the first time you've sat down. # speaker: lasse
    Afterwards you ask whether she has a moment. She has. # speaker: narrator
    -> talk
* [Say the truck is in the proposal, and what it costs. # id: page-four]
    ~ clarity += 1
    It's in our proposal to you, page four. Four million, and then there's no new playground. It's the eleven of you who choose. # speaker: you
    Marianne gives a laugh. # speaker: narrator
    That's me told. Yes, that's how it is. # speaker: marianne
    -> talk

=== talk
{ trust < 2:
    ~ trust = 2
}
{ trust > 7:
    ~ trust = 7
}
{ clarity > 7:
    ~ clarity = 7
}
You close the door of your office. Marianne sits down under the map of the municipality, with her coat on. # speaker: narrator
You look as if you're going to tell me off. # speaker: marianne
* [Thank her for her commitment, and say she's welcome to ring you too. # id: thank-her]
    ~ trust += 1
    ~ clarity -= 1
    -> thanks
* [Tell her about the girl by the school. # id: tell-about-girl]
    ~ clarity += 1
    -> girl
* [Ask what happened on Monday that made her ring. # id: ask-about-monday]
    ~ trust += 1
    -> monday
* [Say that a chair can't give a driver orders, that's the law. # id: quote-the-law]
    ~ clarity += 2
    ~ trust -= 2
    -> law

=== monday
Tell me about Monday. What happened? # speaker: you
Ivar rang. We were in the same class, he's never rung me about anything. The taxi turned round on the hill, Inger sat in the hall with her coat on, and you didn't answer. # speaker: marianne # mood: hurt
So yes, I rang Lasse this morning. I don't know what you'd have done. # speaker: marianne
* {ivar} [Say that you've been to see Ivar, and that he's right. # id: been-to-ivar]
    ~ trust += 2
    I was up there this morning. He's right, she has to get to her appointments. # speaker: you
    You went there? # speaker: marianne
    She unbuttons her coat. # speaker: narrator
    But the path to the school wasn't cleared until a quarter to eight, and a girl fell there. That's what we need to talk about. # speaker: you
    -> elected
* [Say you understand, but that many have a hard time when it snows. # id: many-have-it-hard]
    ~ trust -= 1
    I understand that. But many people have a hard time when it snows. # speaker: you
    Many, yes. They ring me too. # speaker: marianne # mood: cold
    And the girl by the school, I've heard about her in the shop. I suppose she's having a hard time too? # speaker: marianne
    -> elected
* [Say the phone is your fault, and tell her about the girl. # id: phone-is-mine]
    ~ trust += 1
    ~ clarity += 1
    That nobody answered is my fault, it'll work by Friday. But when Lasse drove up there, the path to the school was left, and a girl broke her wrist. # speaker: you
    A girl. # speaker: marianne # mood: hurt
    She looks up at the map as if searching for her. # speaker: narrator
    -> elected

=== girl
When Lasse drove to Åsvägen, the path to the school wasn't cleared until a quarter to eight. A girl of nine fell, it was her wrist. # speaker: you
I didn't know. Nobody's rung me about that. # speaker: marianne # mood: hurt
Do you mean it's my fault? # speaker: marianne
* [Say yes. To be frank, it is. # id: yes-your-fault]
    ~ clarity += 1
    ~ trust -= 2
    Yes. To be frank. # speaker: you
    And your phone queue? Is that my fault too? # speaker: marianne # mood: angry
    Ivar on Åsvägen had waited fifty-two minutes, she says. She has written it down. # speaker: narrator
    -> elected
* [Say that you share it, you and she. # id: we-share-it]
    ~ trust += 1
    ~ clarity += 1
    We share it. You rang, and I'd never told Lasse what to answer. # speaker: you
    Poor Lasse. # speaker: marianne
    Yes. He's had two people to please. # speaker: you
    -> elected
* [Say it could have happened anyway. It's icy everywhere. # id: could-have-happened]
    ~ clarity -= 1
    ~ trust += 1
    No, it could have happened anyway. It's icy everywhere. # speaker: you
    Yes, it is. I slipped myself by the petrol station. # speaker: marianne # mood: relieved
    The girl is gone from the room. That was quick. # speaker: narrator
    -> elected

=== law
A chair can't give a driver orders. That's the Local Government Act. # speaker: you
Are you reading me the law? I've sat on this committee since ninety-four. # speaker: marianne # mood: angry
* [Say it in plain words: it is the whole committee that decides. # id: plain-words]
    ~ trust += 1
    Let me start again. The eleven of you decided what's cleared first. One of you can't change that alone, and nor can I. # speaker: you
    Nor can you. No. # speaker: marianne
    That seems to calm her more than you expected. # speaker: narrator
    -> elected
* [Apologise for the tone, and ask what happened on Monday. # id: sorry-for-tone]
    ~ trust += 2
    ~ clarity -= 1
    Sorry, that came out wrong. What happened on Monday? # speaker: you
    Inger didn't get to her dialysis. The taxi turned round on the hill, and you didn't answer the phone. That's what happened. # speaker: marianne # mood: hurt
    -> elected
* [Put the plan before her, and show where she signed. # id: show-signature]
    ~ clarity += 1
    ~ trust -= 1
    Item 91. That's your signature, isn't it? # speaker: you
    Yes. I signed for eleven people. I remember how we voted, too, in case you're wondering. # speaker: marianne # mood: cold
    Eight to three. I was one of the eight. # speaker: marianne
    -> elected

=== thanks
I mostly wanted to thank you for your commitment. And say that you're welcome to ring me too, next time. # speaker: you
How sweet. But it's so much quicker with Lasse, he's already out there. # speaker: marianne # mood: warm
* [Say what you mean: Lasse can't say no to her. # id: lasse-cannot-say-no]
    ~ clarity += 2
    No, I'm being unclear. Lasse can't say no to you. That's why you mustn't ask him. # speaker: you
    Can't he? He says no to anybody. # speaker: marianne
    Not to you. This morning the path to the school wasn't cleared. # speaker: you
    -> elected
* [Let it rest. She has probably understood what you mean. # id: she-understood]
    ~ clarity -= 1
    Yes, I see that. # speaker: you
    She tells you about Ivar and Inger and the dialysis. There is a lot of snow up on the ridge, she says. # speaker: narrator
    -> elected

=== elected
{ trust < 2:
    ~ trust = 2
}
{ trust > 8:
    ~ trust = 8
}
{ clarity > 8:
    ~ clarity = 8
}
{ clarity < 4:
    ~ clarity = 4
}
Do you know what they say to me in the shop? That there's no point in voting, because the officials decide anyway. What am I for, then? # speaker: marianne # mood: tired
* [Say the uncomfortable thing: her daughter lives on Åsvägen, and people know it. # id: her-daughter]
    ~ clarity += 1
    ~ trust -= 1
    I don't think that was why. But Sofia lives at number eleven, and that's what people will say. # speaker: you
    Sofia? I hadn't even… Are they saying that? # speaker: marianne # mood: hurt
    Not to me. I wanted you to hear it from somebody who doesn't believe it. # speaker: you
    -> demand
* [Say that politicians decide what, and officials how. # id: what-and-how]
    ~ trust -= 1
    Politicians decide what, and we decide how. # speaker: you
    I've heard that on a course. Åsvägen, is that a what or a how? # speaker: marianne
    That is a really good question, you think. # speaker: narrator
    You have no answer to it. Nor did the course. # speaker: narrator
    -> demand
* [Say what you think she is for. # id: what-she-is-for]
    ~ trust += 1
    ~ clarity += 1
    To decide who has to wait. I can't, and Lasse shouldn't. It has to be somebody people can vote out. # speaker: you
    That's the nicest thing anyone's said about the technical committee. # speaker: marianne
    She means it, you think. # speaker: narrator
    And then you can say so when I'm doing Lasse's job. But say it to me. # speaker: marianne
    -> demand
* [Ask what she usually answers them. # id: what-do-you-answer]
    ~ trust += 1
    What do you answer them? # speaker: you
    That I'll look into it. I always say I'll look into it. And then I ring the one I know. # speaker: marianne
    She hears how that sounds. # speaker: narrator
    You can't just stand there with your milk. # speaker: marianne
    -> demand

=== demand
Now they say twenty centimetres for Friday morning. Inger on Åsvägen leaves for her dialysis at ten to seven. Will the car get up there? # speaker: marianne # mood: tense
* [Say yes. You'll take Åsvägen first, just this once. # id: yes-this-once]
    ~ gave = true
    ~ trust += 1
    ~ clarity -= 2
    -> said_yes
* [Say no. The plan applies until the committee changes it. # id: no-plan-applies]
    ~ clarity += 1
    ~ trust -= 1
    -> said_no
* {ivar} [Say that a small truck will grit the hill before seven. The plan has room for that. # id: small-truck]
    ~ trust += 2
    -> small_truck
* [Say you'll write a paper for the committee on Tuesday. # id: paper-for-tuesday]
    ~ plan = true
    ~ clarity += 1
    -> paper

=== said_yes
Yes. We'll take Åsvägen first on Friday. # speaker: you
Now that wasn't so hard, was it? # speaker: marianne # mood: warm
* [Smile, and say that it will work out somehow. # id: it-works-out]
    It'll work out. # speaker: you
    That's what I always say. # speaker: marianne
    -> next_time
* [Say it's the last time. After that it's the committee. # id: last-time]
    ~ clarity += 2
    ~ plan = true
    Yes, it was. It's the last time, because on Tuesday the committee gets to say how it's to be. You'll have a paper from me. # speaker: you
    A paper. Well, well. I don't suppose it can hurt. # speaker: marianne
    -> next_time

=== said_no
No. The plan applies, until you change it. # speaker: you
Then I'll make a chair's decision. I have the right to. # speaker: marianne # mood: angry
* [Say that she can't, and that she knows it. # id: you-cannot]
    ~ trust -= 2
    You can't. # speaker: you
    I certainly can, if it's urgent. Look it up, since you're so fond of the law. # speaker: marianne # mood: cold
    -> next_time
* [Say you'll check with the committee secretary whether this is that urgent. # id: check-with-secretary]
    ~ trust += 1
    ~ plan = true
    Maybe you do, if the committee's given you that right and it can't wait. Let's ring the secretary. And if you make one, it has to be reported to the committee. # speaker: you
    The secretary thinks it sounds like a question for Tuesday. Marianne sighs. # speaker: narrator
    Then you write me a paper for Tuesday. One that can be understood. # speaker: marianne
    -> next_time
* [Say that would be good, then it's on paper. # id: on-paper-then]
    ~ clarity += 1
    If the committee's given you that right, then do. Then it's on paper, with reasons and your name, and reported on Tuesday. # speaker: you
    With my name. And my daughter's street. # speaker: marianne
    She is quiet for quite some time. # speaker: narrator
    No. We won't do that. # speaker: marianne
    -> next_time

=== small_truck
I've got Inger's times. A small truck grits the hill at six on Friday, and the plough goes where it should. I needn't change the plan for that. # speaker: you
Can you do that? Why has nobody said so? # speaker: marianne
* [Say that a rule is needed, for more than Inger. # id: rule-for-more]
    ~ plan = true
    ~ clarity += 1
    Because we didn't answer. And Inger's probably not the only one going to dialysis. It should be in the plan, and only you can write it in. # speaker: you
    Then I want it on Tuesday. # speaker: marianne # mood: relieved
    -> next_time
* [Say that nobody asked you. # id: nobody-asked-me]
    ~ trust -= 2
    Nobody asked me. # speaker: you
    Ivar asked you for fifty-two minutes. # speaker: marianne # mood: cold
    That one landed. You hear somebody laugh in the break room. # speaker: narrator
    -> next_time
* [Say you're glad it worked out, and leave it at that. # id: glad-it-worked]
    ~ trust += 1
    Now you know. I'm glad it worked out. # speaker: you
    So am I. I'll ring Ivar. # speaker: marianne # mood: warm
    -> next_time

=== paper
The committee meets on Tuesday. I'll write a paper, and you get to decide whether to change the plan. # speaker: you
And what will it say? # speaker: marianne
* [What she wants. It's quicker that way. # id: what-you-want]
    ~ trust += 1
    ~ clarity -= 1
    ~ plan = false
    What you want. We'll propose Åsvägen as priority one. # speaker: you
    How sweet. But aren't you the one who's meant to have a view? # speaker: marianne
    -> next_time
* [You don't know yet, but Håkan reads it first. # id: hakan-reads-first]
    ~ boss = true
    I don't quite know yet. Håkan reads it first, and then it goes to you. # speaker: you
    Yes. Yes, Håkan has to have his say too. # speaker: marianne
    -> next_time
* [What Åsvägen would gain and what the school path would lose, both. # id: both-sides]
    ~ trust += 1
    What it'd give Inger and the others, and what it'd cost the school children. And something in between: gritting only the hills where someone's going to hospital. # speaker: you
    You should have started with the in-between. And Friday? # speaker: marianne
    On Friday I'll grit the hill with what I've got. That much I'm allowed. # speaker: you
    -> next_time

=== next_time
~ ivar = false
{ trust < 3:
    ~ trust = 3
}
{ trust > 7:
    ~ trust = 7
}
{ clarity > 8:
    ~ clarity = 8
}
{ clarity < 4:
    ~ clarity = 4
}
And the next time somebody rings me in tears? Because somebody will. # speaker: marianne
* [Give her your number, she can ring round the clock. # id: my-number-always]
    ~ deal = 2
    ~ trust += 1
    Ring me. Round the clock, I'll answer. # speaker: you
    At night too? # speaker: marianne
    Lasse answers at night. So I suppose I can. # speaker: you
    She writes the number on the back of a receipt. You think that you ought to tell somebody, and forget. # speaker: narrator
    -> night
* [Suggest that you write it down, with Håkan: who rings whom, and when. # id: write-it-with-hakan]
    ~ deal = 1
    ~ boss = true
    ~ clarity += 1
    Can we write it down, you and Håkan and I? Who you ring, when, and what answer you can count on. # speaker: you
    You ring Håkan on the speaker. He steps out of a meeting, sounds worried at first and then almost pleased. # speaker: narrator
    An answer within the hour, then. Inger's Ivar waited fifty-two minutes in your queue. # speaker: marianne
    -> night
* [Say she can ring anyone she likes, except those who drive. # id: anyone-but-drivers]
    ~ clarity += 1
    ~ trust -= 1
    Ring anyone you like. Just not those who drive. # speaker: you
    Anyone I like. Well, thank you very much. # speaker: marianne # mood: cold
    She gathers her coat. On the map behind her Åsvägen is a line, thin as a hair. # speaker: narrator
    -> night
* [Invite her out in the plough on Friday morning, you'll ride along too. # id: ride-along]
    ~ deal = 3
    ~ trust += 1
    Come along on Friday. You and I and Lasse, at five. Then we'll talk about it. # speaker: you
    In the plough? # speaker: marianne
    She straightens her scarf, as if you were leaving at once. # speaker: narrator
    I've made decisions about that plough for thirty years. I've never sat in it. # speaker: marianne
    -> night

=== night
{ clarity > 7:
    ~ clarity = 7
}
{ clarity < 5:
    ~ clarity = 5
}
{ deal == 3:
    -> night_ride
}
{ gave:
    -> night_gave
}
{ deal == 0:
    -> night_lasse
}
-> night_call

=== night_ride
Friday, five in the morning. Three people in the cab of the big truck, and the snow comes sideways. # speaker: narrator
Marianne has brought buns. It is quiet for a long while, the way it is quiet when somebody is working. # speaker: narrator
There's the school. And up there's the ridge, nineteen minutes away if you're lucky. # speaker: lasse
Marianne's phone lights up. It is Ivar, Inger's husband. # speaker: narrator
* [Ask Lasse what he would do. # id: ask-lasse]
    ~ clarity += 1
    What would you do, Lasse? # speaker: you
    Grit. It's only the bend that's bad. Five minutes with the small truck, I've been saying so for ten years. # speaker: lasse
    Who have you said it to? # speaker: marianne
    To the truck. # speaker: lasse
    ~ gave = false
    -> crossing
* [Take the phone and answer for her. It's your job. # id: answer-for-her]
    ~ trust -= 1
    Let me, this is my job. # speaker: you
    You tell Ivar what applies. When you hand back the phone Marianne thanks you, politely. # speaker: narrator
    -> crossing
* [Let her answer herself. She's the one he voted for. # id: let-her-answer]
    ~ trust += 1
    { gave:
        You'll get your car, Ivar. But it's the last time I promise it like this, because I can see the school from here. # speaker: marianne
        ~ gave = false
    - else:
        The plough won't come to you first today, Ivar, because I can see the school from here. I'll ask Lasse about the hill and ring you in five minutes. # speaker: marianne
    }
    Lasse looks straight ahead. He is smiling a little with one corner of his mouth. # speaker: narrator
    -> crossing

=== night_gave
Friday, a quarter to five. It is Lasse. # speaker: narrator
Åsvägen first, my slip says. But now Bertil on the committee has rung as well, he wants the shore road. And he'd heard that it was fine to ring. # speaker: lasse # mood: tense
* [Say Åsvägen first, as you promised, then the plan. # id: keep-the-promise]
    Åsvägen, as I promised. Then the plan. # speaker: you
    And Bertil? # speaker: lasse
    He'll have to wait. # speaker: you
    You can tell him that. He's got my number now. # speaker: lasse
    -> crossing
* [Tell Lasse to do what he thinks best. # id: as-you-think-best]
    Do what you think best. # speaker: you
    That's what I did on Wednesday. # speaker: lasse # mood: tired
    -> crossing
* [Tell him to stick to the plan. You'll ring them. # id: drive-the-plan-now]
    ~ gave = false
    ~ trust -= 2
    Stick to the plan. The small truck grits the hill. I'll ring Marianne and Bertil, that's my job. # speaker: you
    Okay. Thanks. # speaker: lasse # mood: relieved
    Marianne answers at the first ring. It is a short conversation. # speaker: narrator
    -> crossing

=== night_lasse
Friday, ten past five. It is Lasse. # speaker: narrator
She's rung again. She said she could ring anyone she liked, and that she only wanted to ask. What do I do? # speaker: lasse # mood: tense
* [Ask him where the gritting truck is, and send it up there. # id: where-is-the-grit]
    ~ trust += 1
    ~ deal = 2
    Where's the small truck? # speaker: you
    By the church. # speaker: lasse
    Send it up the hill, five minutes. You stick to the plan. # speaker: you
    -> crossing
* [Tell him to stick to the plan. You'll ring her. # id: plan-and-i-ring]
    ~ clarity += 1
    Stick to the plan. I'll ring her now. # speaker: you
    Marianne's line is engaged for a long time. She only wanted to ask, she says when she answers. # speaker: narrator
    -> crossing
* [Say Åsvägen, then, for the sake of peace, just today. # id: for-peace]
    ~ gave = true
    Take Åsvägen, then. For the sake of peace. # speaker: you
    Whose peace? # speaker: lasse # mood: tired
    -> crossing

=== night_call
Friday, ten past five. The phone rings on your side of the bed, not in Lasse's truck. # speaker: narrator
It's me. Inger's Ivar has rung. I'm ringing you, like we said. # speaker: marianne
* [Thank her for ringing you, and say what happens on the hill and when. # id: thanks-for-ringing-me]
    ~ trust += 1
    Thanks for ringing me. The small truck grits the hill at six, the plough gets there around nine. You can tell Ivar that. # speaker: you
    Around nine. I'll say so. Good night, or good morning. # speaker: marianne # mood: relieved
    It took one minute and ten seconds. You lie there listening for the plough. # speaker: narrator
    -> crossing
* [Say that she can trust the plan and go back to bed. # id: trust-the-plan]
    ~ trust -= 2
    Trust the plan, Marianne. Go back to bed. # speaker: you
    I did ring you. That's what I was supposed to do. # speaker: marianne # mood: hurt
    -> crossing
* [Say that it's as you agreed, and ask to get back to her at seven. # id: get-back-at-seven]
    ~ trust -= 1
    It's as we said. Can I ring you at seven? # speaker: you
    She leaves at ten to. # speaker: marianne
    You sit up. Ten to seven. She had told you that. # speaker: narrator
    -> crossing

=== crossing
{ gave:
    At a quarter to eight you stand at the crossing. The footpath is white today too. # speaker: narrator
- else:
    At a quarter to eight you stand at the crossing. The footpath is cleared and gritted, and nobody notices it. # speaker: narrator
}
The girl comes along, with her plaster in a plastic bag. Somebody has drawn a hedgehog on it. # speaker: narrator
On Wednesday I asked who decides around here. I never got an answer. # speaker: jenny
* [Tell her how it was: the chair rang and wanted something else. # id: say-the-chair-rang]
    ~ trust -= 2
    It was the committee chair who rang and wanted something else. # speaker: you
    Marianne? The one who's so nice, in the shop? # speaker: jenny
    She has her phone out before you have time to add anything. # speaker: narrator
    -> morning
* [Say who decides what, what failed, and how she can reach the committee. # id: say-who-decides]
    ~ clarity += 1
    The committee decides what's cleared first, and it's this path. I'm to see that it happens, and on Wednesday I didn't. # speaker: you
    So who should I be angry with? # speaker: jenny
    Me, about Wednesday. The committee, if you think the order is wrong, and I can give you the address. # speaker: you
    -> morning
* [Say you can't go into it, but that you're sorry. # id: cannot-go-into-it]
    I can't go into it. But I'm sorry. # speaker: you
    No. I suppose somebody else decides. # speaker: jenny # mood: cold
    -> morning
* [Say you answer for the clearing, that it failed on your side, and apologise. # id: say-it-failed-here]
    I answer for the clearing. It failed on our side on Wednesday, and I'm sorry. # speaker: you
    Thanks. That wasn't so hard to say. Or was it? # speaker: jenny
    A little. # speaker: you
    The girl holds out the hedgehog, so that you can see it properly. # speaker: narrator
    -> morning

=== morning
{ boss:
    Friday, half past nine. Håkan puts his head in, with snow in his hair. # speaker: narrator
    How did it go? She hasn't rung me. Is that good or bad? # speaker: hakan
- else:
    Friday, half past nine. Håkan closes the door behind him. # speaker: narrator
    Marianne tells me you've talked, you and she. About the order. That's good, I suppose, but I'd have liked to know before she told me. # speaker: hakan # mood: hurt
}
* [Say that it went well, and that you'll be in touch if there's anything more. # id: went-well]
    It went well. I'll let you know if there's anything more. # speaker: you
    Yes. Do. # speaker: hakan
    -> friday
* [Tell him everything, including what you got wrong. # id: tell-hakan-all]
    { boss:
        You tell him about the phone queue, the girl, what you promised and did not promise. He takes notes on his hand. # speaker: narrator
    - else:
        I went past you. Just as she went past me. # speaker: you
        ~ boss = true
        Yes. I suppose that's what it looks like, from the side. Tell me now, then. # speaker: hakan
    }
    -> friday
* [Ask him to raise with the whole committee how they reach you when it snows. # id: whole-committee]
    ~ boss = true
    ~ clarity += 1
    Next time it may be somebody else who rings. Can you raise it with all eleven, on Tuesday? # speaker: you
    I can. You write it, I'll say it. # speaker: hakan
    -> friday

=== friday
{ blamed:
    -> end_lasse
}
{ gave:
    -> end_everybody
}
{ trust < 4:
    -> end_cold
}
{ not boss:
    -> end_past
}
{ plan && clarity >= 6:
    -> end_agenda
}
{ deal == 0:
    -> end_cold
}
-> end_rings

=== end_lasse
Out in the garage Lasse's list lies at his place. At the bottom he has written, in capitals: ASK THE BOSS. # speaker: narrator # outcome: lasse-pays
-> END

=== end_everybody
At the break there are three slips under Lasse's coffee cup. “Shore road”, “Dairy street, ring Anita”, and one without a name. # speaker: narrator # outcome: everybody-rings
-> END

=== end_cold
In the afternoon a letter arrives for Håkan from the committee chair. It begins “The undersigned requests a reply in writing”. # speaker: narrator # outcome: plan-holds-cold
-> END

=== end_past
Håkan walks down the corridor and out. He stops at the map and looks at Åsvägen, as if it had been moved. # speaker: narrator # outcome: went-past-too
-> END

=== end_agenda
On the Tuesday you sit at the back of the committee room. Marianne reads out item four and says, without looking at you, that the paper is unusually easy to understand. # speaker: narrator # outcome: on-the-agenda
-> END

=== end_rings
On the Sunday, in the middle of dinner, Marianne rings. It is about a lamp post. # speaker: narrator # outcome: rings-you-now
-> END
