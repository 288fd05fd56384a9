VAR trust = 5
VAR facts = 3
VAR told = false
VAR denied = false
VAR form = false
VAR evening = false
VAR mandate = false
VAR kcomes = false
VAR way = 0
-> phone

=== phone
It is twenty to eight. You are standing in the car park outside Åsen when Kristina rings. There is an echo about her, she is on some stairs. # speaker: narrator
You have everything for nine? One group instead of two, the planners to the town hall, two million. I want to be able to decide on Thursday. # speaker: kristina
The committee got its budget frame last week. If I don't find the money here it's the night patrol that goes, and I don't want to touch that. # speaker: kristina # mood: tired
Just one thing. We gave notice on the premises in Vik in October, so you know. You needn't go into that today. # speaker: kristina # mood: tense
* [Ask why notice has already been given. # id: ask-lease]
    Given notice? Before we've even consulted? # speaker: you
    It's nine months' notice, we'd have thrown a quarter's rent into the lake. # speaker: kristina
    It's a matter of rent. It isn't a staff matter. # speaker: kristina # mood: tense
    ~ facts += 1
    -> phone_two
* [“Then I have to say so at the meeting.” # id: will-tell]
    Then I have to say it today. They'll find out anyway, and from somebody else. # speaker: you
    If you do, they won't talk about anything else. # speaker: kristina # mood: cold
    She breathes on the stairs. # speaker: narrator
    Well, pick your moment. # speaker: kristina
    -> phone_two
* [“Okay. I'll keep to the proposal.” # id: keep-to-it]
    Okay. I'll keep to the organisation. # speaker: you
    Good. We'll take the rent when the rest is done. # speaker: kristina # mood: relieved
    It sounds so simple when she says it. # speaker: narrator
    -> phone_two

=== phone_two
A door slams at her end. You have a minute more, perhaps. # speaker: narrator
* [Ask what you may change if they are right about something. # id: ask-room]
    If they're right about something today. What may I change then? # speaker: you
    Hm. The date, perhaps. The evenings, if you have reasons, real ones. # speaker: kristina
    One group, that's the budget. Neither you nor I can do anything about that. # speaker: kristina
    ~ facts += 1
    -> arrive
* [“Shouldn't you be there? You're the one who decides.” # id: ask-come]
    Shouldn't you be there? It's your decision. # speaker: you
    I've got the budget until twelve. I trust you, that's why you're doing it. # speaker: kristina # mood: tired
    Ring in the break if it gets stuck. # speaker: kristina
    -> arrive
* [End the call. You need ten minutes to yourself before the meeting. # id: end-call]
    Talk afterwards. # speaker: you
    Good. Say hello to Anita. # speaker: kristina
    You never got to ask what you may promise. # speaker: narrator
    -> arrive

=== arrive
You have had Åsen for four years. Vik came to you this summer, when the manager there left, and you have got out there six times. # speaker: narrator
The meeting room smells of coffee and wet jackets. Jonas from Vision has sat down nearest the door. Anita from Kommunal is peeling a clementine and has printed everything out. # speaker: narrator
Out in the corridor Miriam, the safety representative, is still standing with her coat on. On the table lies the risk assessment that HR mailed yesterday. # speaker: narrator
* [Sit down and read the risk assessment once more. # id: read-risk]
    Two pages. Fourteen risks, all green or yellow. At the bottom: Drawn up in consultation with the safety representative. # speaker: narrator
    You look for a date when they met. There is none. # speaker: narrator
    ~ form = true
    ~ facts += 1
    -> opening
* [Go out to Miriam. # id: go-to-miriam]
    Are you coming in? # speaker: you
    In a moment. That paper came to me at nine last night. My name was already on it. # speaker: miriam # mood: tense
    I haven't been consulted. I was at Holger's putting his support stockings on. # speaker: miriam
    ~ form = true
    -> corridor
* [Get a cup of coffee and sit down next to Anita. # id: sit-with-anita]
    Well, well. Coffee with the other side. # speaker: anita # mood: warm
    Tell me one thing before it all goes into the minutes. Is it settled already? # speaker: anita
    -> coffee

=== corridor
* [“I'll raise it. You shouldn't have to.” # id: say-it-myself]
    I'll raise it. It's our paper, not yours. # speaker: you
    Okay. Then I'll come in. # speaker: miriam # mood: relieved
    Only now does she hang up her coat. # speaker: narrator
    ~ trust += 1
    -> opening
* [“I'm glad you told me. Bring it up in there too.” # id: say-it-inside]
    I'm glad you told me. Say it in there too, it carries more weight from you. # speaker: you
    Mm. I'll see. # speaker: miriam # mood: tense
    She stays out there a while longer. You go in before her. # speaker: narrator
    -> opening
* [“It's probably the form. It fills that in by itself.” # id: just-template]
    It's probably the form, you know. It fills that in by itself. # speaker: you
    Then it's a form that lies. # speaker: miriam # mood: cold
    She walks past you into the room. # speaker: narrator
    ~ trust -= 1
    -> opening

=== coffee
* [“The organisation isn't settled. But there's something I have to raise at the meeting.” # id: anita-honest]
    The organisation isn't settled. But there is something, and I'll raise it when everybody's seated. # speaker: you
    I see. Then I know to take notes. # speaker: anita
    She gives you a segment. It is hard to know what it means. # speaker: narrator
    ~ trust += 1
    -> opening
* [“No. Then we wouldn't be sitting here.” # id: anita-no]
    No. If it were settled we'd hardly be sitting here. # speaker: you
    You'd be surprised how often one does. # speaker: anita
    The clementine is sour. You eat it anyway. # speaker: narrator
    ~ denied = true
    -> opening
* [“Let's take it at the meeting, so everybody hears the same.” # id: anita-dodge]
    Let's take that where everybody can hear. # speaker: you
    As you like. Clementine? # speaker: anita
    You take a segment, mostly to have something in your mouth. # speaker: narrator
    -> opening

=== opening
It is nine o'clock. You have the agenda in front of you, but Anita puts her hand on it before you can begin. # speaker: narrator
Before you show any slides. Is this information, or is it consultation before a decision? # speaker: anita
I wonder too. We've already been sent a picture of the desks in the town hall. # speaker: jonas # mood: tense
Miriam has sat down furthest away, by the radiator, with her scarf on. # speaker: narrator
* [Answer: before a decision. And tell them that the lease in Vik has already been terminated. # id: name-lease]
    Before a decision. That's why we're meeting before Thursday and not after. # speaker: you
    But there's something you should know first. Notice has been given on the premises in Vik, back in October. # speaker: you
    ~ told = true
    ~ trust += 1
    -> lease
* [“Before a decision. Nobody has decided on the organisation.” # id: name-it]
    Before a decision. The organisation isn't decided, and what you say is written down. # speaker: you
    Not decided. That's how I want it in the minutes. # speaker: anita
    She says it slowly, as if dictating. # speaker: narrator
    You hear how it will sound if somebody reads it out another day. # speaker: narrator
    -> slides
* [“Let me show the whole first. Twenty minutes, then questions.” # id: slides-first]
    May I show the whole first, so we don't get stuck. Twenty minutes, then it's open. # speaker: you
    That was a question that can be answered with one word. # speaker: anita # mood: cold
    She leans back and goes on peeling, very slowly. # speaker: narrator
    ~ trust -= 1
    -> slides

=== lease
It goes quiet. Jonas looks at Miriam, Miriam looks at the table. Anita puts down the clementine. # speaker: narrator
Since October. Then it's been decided. So what are we doing here? # speaker: anita # mood: angry
We got a new coffee machine there in September. I thought it meant something. # speaker: jonas # mood: hurt
* [“The premises were dealt with in the wrong order. It should have come here first.” # id: wrong-order]
    It was done in the wrong order. It should have come here first, and I won't defend it. # speaker: you
    Wrong order. Well, at least that was plain speech. # speaker: anita
    She writes it down. But she picks up the clementine again. # speaker: narrator
    Shall I tell the others tonight, or will you? # speaker: miriam
    I will. I'll come to the handover. # speaker: you
    ~ trust += 1
    -> planners
* [“The premises are a matter of rent. It's the organisation we're consulting on.” # id: rent-matter]
    I see that it looks strange. But the rent is a thing apart. # speaker: you
    And where are twenty-two people to hang their coats? In the matter of rent? # speaker: anita # mood: cold
    Nobody laughs. Jonas has stopped writing. # speaker: narrator
    ~ trust -= 1
    -> planners
* [“What would you need for this meeting to be worth something anyway?” # id: what-need]
    What do you need for this to be worth your morning? # speaker: you
    That the lease is extended. On paper, before Kristina decides. # speaker: anita
    And that somebody comes along for an evening. Before. # speaker: miriam
    You write both down. It is a shorter list than you thought. # speaker: narrator
    ~ facts += 1
    -> planners

=== slides
You go through the slides. One group, one base at Åsen, planning in one place. The arrows are blue and point the same way. # speaker: narrator
On the last slide it says two million in a green circle. Jonas copies the figure. # speaker: narrator
The base at Åsen, yes. And Vik? What becomes of that? # speaker: anita
* [Say it now: the lease was terminated in October. # id: lease-now]
    I should have said so when we began. Notice was given on the premises in Vik in October. # speaker: you
    ~ told = true
    -> lease
* [“It isn't settled what happens to Vik.” # id: not-finished]
    It isn't settled what happens to Vik. # speaker: you
    It is true, in the way that things are true in minutes. Anita looks a second too long. # speaker: narrator
    But the signs, then? There was a bloke there last Thursday, measuring. # speaker: jonas
    ~ denied = true
    -> planners
* [“Tell me what Vik is to you, before I answer.” # id: ask-vik]
    Tell me first what Vik is to you. Not to the budget. # speaker: you
    A key cabinet, a tumble dryer and a table. And it lies on the right side of the bridge. # speaker: anita
    The bridge is the thing. # speaker: miriam
    You nod, without knowing what she means by that. # speaker: narrator
    ~ facts += 1
    -> planners

=== planners
{ told:
    ~ denied = false
}
Jonas has folded the corner of the agenda into a little boat. Now he puts up his hand, although there are four of you. # speaker: narrator
What about the planners. There are three of us. What happens to us? # speaker: jonas # mood: tense
I'm asking as a representative. But I'm one of them too, as you know. # speaker: jonas
* [“Nobody loses their job. That I can promise.” # id: jonas-promise]
    Nobody loses their job, Jonas. I promise. # speaker: you
    Sure? Okay. Then I'll tell the others. # speaker: jonas # mood: relieved
    You believe it is so. You have never asked anybody. # speaker: narrator
    I wrote that down. # speaker: anita
    -> risk
* [“I don't know whether all three posts will remain. You'll have an answer on Friday.” # id: jonas-dont-know]
    I don't know for sure. On Friday you'll have an answer, even if it's a bad one. # speaker: you
    Friday. Yes. That's more than I have now. # speaker: jonas
    He does not tear up the boat. He stands it on end against the water jug. # speaker: narrator
    ~ trust += 1
    -> risk
* [“What is lost if you don't sit with the group?” # id: jonas-ask]
    What is lost, if you sit in the town hall? # speaker: you
    At a quarter to seven somebody calls in sick. Then I know who can give Berit her insulin, and who she'll let in. # speaker: jonas
    On a list it's whoever has a gap. That's not the same thing. # speaker: jonas
    There you are. That's why he has that job. # speaker: anita
    ~ facts += 1
    -> risk

=== risk
Ten past ten. You have come to the risk assessment. # speaker: narrator
Fourteen lines, none of them red. Line nine is called Travel: ten minutes, green. # speaker: narrator
{ form:
    Miriam has turned her copy face down. # speaker: narrator
    -> risk_known
- else:
    May I say something? It says I took part in this one. I saw it last night. # speaker: miriam # mood: tense
    She says it to the table. Anita leans back and waits for you. # speaker: narrator
    -> risk_choose
}

=== risk_known
* [“It says here that Miriam took part. She didn't. That's our fault.” # id: form-own]
    Before the content. It says that Miriam took part, and she didn't. That's our fault. # speaker: you
    No. I didn't. # speaker: miriam
    She turns the paper over. # speaker: narrator
    Thank you. That spared me. # speaker: anita
    ~ trust += 1
    -> risk_choose
* [Go into the risks. The name can be corrected afterwards. # id: form-leave]
    Let's take the risks from the top. Number one, training. # speaker: you
    Hang on. Did you take part in this, Miriam? # speaker: anita
    No. # speaker: miriam # mood: hurt
    No. # speaker: anita # mood: cold
    ~ trust -= 1
    -> risk_choose

=== risk_choose
* [“Then it doesn't count. We'll redo it, with you, out in Vik.” # id: risk-redo]
    Then it's no risk assessment. We'll redo it, Miriam, on the spot, before anybody decides. # speaker: you
    You won't make it by Thursday. # speaker: anita
    No. It doesn't look like it. # speaker: you
    ~ trust += 1
    -> notebook
* [“Let's complete it now. Tell me what's missing and I'll write.” # id: risk-patch]
    Can we mend it now? You say what's missing, I'll write. # speaker: you
    In half an hour? # speaker: anita
    It's better than nothing. # speaker: you
    -> notebook
* [“HR followed the form. Is anything in it actually wrong?” # id: risk-template]
    We can discuss the form. But is anything in it actually wrong? # speaker: you
    I wouldn't know. I wasn't there. # speaker: miriam # mood: cold
    She closes a grey notebook that you had not noticed. # speaker: narrator
    Then I want it noted that the safety representative has not taken part. In those words. # speaker: anita # mood: angry
    ~ trust -= 2
    -> pause

=== notebook
~ form = false
Miriam takes out a grey notebook with a rubber band. She leafs for a long time. # speaker: narrator
It is nearly full, in small handwriting. Dates, times, initials, eleven years of evenings. # speaker: narrator
I don't know if it's important. # speaker: miriam
* [Wait. Say nothing. # id: nb-wait]
    The fridge in the kitchenette switches on. Nobody says anything. # speaker: narrator
    Anita opens her mouth. You shake your head a little, and she closes it again. # speaker: narrator
    After eight there are two of us for the whole Vik side. From Åsen it's nineteen minutes across the bridge, when it's been gritted. And the keys would hang at Åsen. # speaker: miriam
    ~ evening = true
    ~ facts += 1
    ~ trust += 1
    -> notebook_two
* [“What's the worst that can happen of an evening?” # id: nb-worst]
    Think of an evening. What's the worst? # speaker: you
    That somebody's on the floor. Holger pressed his alarm in February, we were there in seven minutes. # speaker: miriam
    From Åsen it's nineteen, across the bridge. When it's been gritted. # speaker: miriam
    It says ten here. # speaker: jonas
    Yes. In summer. # speaker: miriam
    ~ evening = true
    ~ facts += 1
    -> notebook_two
* [“There's a lot in there. Can you mail the main points tonight?” # id: nb-mail]
    We've a quarter of an hour to the break. Can you mail me the main points? # speaker: you
    I'm working tonight. # speaker: miriam
    She puts the rubber band back. # speaker: narrator
    ~ trust -= 1
    -> pause

=== notebook_two
Take that business in March too, Miriam. With the son. # speaker: anita
That needn't be in any minutes. # speaker: miriam # mood: hurt
* [“Then we won't write it. But tell me, if you want to, so that I understand.” # id: nb-unwritten]
    You put down your pen. # speaker: narrator
    He was drunk. He stood in the doorway and I couldn't get out. Lena was four minutes away, that's why it was all right. # speaker: miriam
    Jonas has turned his face away. He planned that visit. # speaker: narrator
    ~ trust += 1
    -> pause
* [“May I write the risk without name or address? Kristina needs to see it.” # id: nb-no-names]
    I need to be able to show the risk. No name, no address. You read it first. # speaker: you
    I read it first. Okay. Write: prevented from leaving a home, colleague four minutes away. # speaker: miriam
    ~ facts += 1
    -> pause
* [“Let's take that you and I, afterwards.” # id: nb-private]
    We'll take it in private, Miriam, if you like. # speaker: you
    Mm. # speaker: miriam
    There was no afterwards. She had a shift to go to. # speaker: narrator
    -> pause

=== pause
~ form = false
Break. Anita goes to the window with her phone and Miriam to the map in the hall. You have three missed calls from Kristina. # speaker: narrator
A quarter of an hour. You have time for one of them. # speaker: narrator
* [Ring Kristina. # id: call-kristina]
    -> call
* [Go over to Anita. # id: window-anita]
    -> window
* [Go and stand by the map with Miriam. # id: map-miriam]
    -> map

=== call
How's it going? Tell me it's going. # speaker: kristina
{ told:
    Property rang me. So you said it, about the premises. # speaker: kristina # mood: cold
- else:
    You're keeping the premises out of it? Property hasn't rung me, so I assume so. # speaker: kristina
}
    I've got the committee chair in ten minutes. Keep it short, please. # speaker: kristina
* {evening} [“The evenings won't work. Nineteen minutes to Vik, and two people.” # id: call-evening]
    The evenings won't work. It's nineteen minutes across the bridge, and HR put ten. # speaker: you
    Nineteen? # speaker: kristina
    She is silent. You hear the projector in her room. # speaker: narrator
    If you need a few more weeks for the evenings, tell me this afternoon. I don't know what I'll say to the committee. # speaker: kristina # mood: tired
    ~ mandate = true
    -> after
* [“Come here for a quarter of an hour. They need to hear it from whoever decides.” # id: call-come]
    Come here. A quarter of an hour. I can't answer for you any more. # speaker: you
    I'm in the budget. # speaker: kristina # mood: tense
    They're in your budget too. # speaker: you
    She hangs up. But first she said yes, rather quietly. # speaker: narrator
    ~ kcomes = true
    -> after
* [“It's going. I just need a little more time with them.” # id: call-fine]
    It's going. It just takes a little time. # speaker: you
    Thursday then. Good. # speaker: kristina # mood: relieved
    Behind you somebody rattles the thermos. You wonder how much was heard. # speaker: narrator
    -> after

=== window
{ told:
    -> window_told
- else:
    -> window_letter
}

=== window_told
You said it about the premises. That cost you something, I suppose. # speaker: anita # mood: calm
One group I can live with, I've lived with worse. But I can't go home to twenty-two people and say that I sat it out. # speaker: anita
* [“What can you go home with?” # id: win-ask]
    What can you go home with, then? # speaker: you
    The evenings left on the right side, it's nineteen minutes across the bridge. And April instead of March. Then it could even say agreed. # speaker: anita
    If she says no she says no. But then it has to be her, and not a form. # speaker: anita
    ~ facts += 1
    ~ evening = true
    -> after
* [“Sign as agreed today and I'll sort out the evenings later. You have my word.” # id: win-later]
    Help me today. I'll sort out the evenings later, you have my word. # speaker: you
    Later. I've a whole binder of that word. # speaker: anita # mood: cold
    She puts her phone in her pocket and goes in before you. # speaker: narrator
    ~ trust -= 1
    -> after
* [“I don't know if I'll get the evenings through. But I'll take the fight.” # id: win-straight]
    I don't know if I'll get anything through. But I'll take it to Kristina today, not later. # speaker: you
    That's enough for me to stay in my chair. # speaker: anita
    ~ trust += 1
    -> after

=== window_letter
Come, I'll show you something before I show the others. # speaker: anita
A copy. Termination of lease, Vik, stamped the fourteenth of October. # speaker: narrator
I've had it since Friday. I wanted to see what you'd do first. # speaker: anita
{ denied:
    I asked you this morning, straight out. Did you know about this? # speaker: anita # mood: hurt
- else:
    Did you know about this? # speaker: anita # mood: tense
}
* [“Yes. Since this morning. I should have said so when we began.” # id: win-yes]
    Yes. Kristina told me this morning. I should have said so at nine. # speaker: you
    Then you say it now, when we go in. So I needn't put it on the table. # speaker: anita
    You say it, standing, before anybody has sat down. Jonas goes red about the neck. # speaker: narrator
    ~ told = true
    ~ denied = false
    -> proposals
* [“Can it wait until after Thursday? It'll take all the air otherwise.” # id: win-hush]
    Can we take it after Thursday? Nothing else will get said otherwise. # speaker: you
    ~ denied = false
    No. # speaker: anita # mood: cold
    ~ trust -= 2
    -> letter
* [“I'm not the one who terminated it.” # id: win-not-mine]
    It's not my doing, Anita. I was only told today. # speaker: you
    ~ denied = false
    I believe you. But it was you who sat there and knew. # speaker: anita
    -> letter

=== map
The map is from the nineties. Miriam measures with her thumb. # speaker: narrator
Holger lives here. Berit there. And her with the dog, you know. # speaker: miriam
And there's the bridge. They grit it last, there's no school on our side. # speaker: miriam
* [“May I come along with you one evening this week?” # id: map-ride]
    May I come along? A whole evening. # speaker: you
    No manager's ever done that. You time the bridge too. I make it nineteen minutes. # speaker: miriam
    ~ evening = true
    ~ trust += 1
    -> after
* [“How often does the alarm go after eight?” # id: map-number]
    How many alarms are there, after eight? # speaker: you
    Eleven in October. I've got them written down with the times. # speaker: miriam
    She shows you the page. Three of them are ringed. # speaker: narrator
    Those three wouldn't have worked from Åsen. Nineteen minutes is too long. # speaker: miriam
    ~ evening = true
    ~ facts += 1
    -> after
* [“We'll have to solve it with another car.” # id: map-car]
    We'll have to solve it with one more car in the evenings. # speaker: you
    It's not the car. # speaker: miriam # mood: tired
    She takes her thumb off the map. # speaker: narrator
    -> after

=== after
{ told:
    -> proposals
- else:
    -> letter
}

=== letter
When everybody is seated Anita puts a paper in the middle of the table. Termination of lease, Vik, the fourteenth of October. # speaker: narrator
{ denied:
    I asked you today, straight out. And you looked at me and answered. # speaker: anita # mood: angry
    ~ trust -= 1
    ~ denied = false
- else:
    So we're sitting here consulting on a house that you've already left. # speaker: anita # mood: angry
}
* [“I knew it this morning. I should have said so.” # id: let-own]
    I knew when we began. I chose not to say it, and that was wrong. # speaker: you
    I've stood up for you. In the coffee room. # speaker: jonas # mood: hurt
    There is no good answer to that. # speaker: narrator
    ~ told = true
    ~ trust += 1
    -> proposals
* [“That's Kristina's decision, not mine.” # id: let-up]
    It was Kristina who terminated it. Not me. # speaker: you
    Then she's the one we should have been sitting with. # speaker: anita
    But you're our manager. # speaker: miriam
    ~ told = true
    ~ trust -= 1
    -> proposals
* {not kcomes} [“Then we break off here. I'm going to Kristina before we say another word.” # id: let-adjourn]
    Then I adjourn the meeting. We can't go on from here. # speaker: you
    That's the first thing today that I agree with. # speaker: anita
    Miriam puts the chairs back. Nobody has asked her to. # speaker: narrator
    ~ told = true
    -> adjourned

=== proposals
~ told = true
~ denied = false
{ kcomes:
    ~ kcomes = false
    -> kristina_room
}
Right. Let's take what we came for, since we're here. The evenings left in Vik, start in April, the planners out in the group two days a week. # speaker: anita
She has written them on the back of the agenda, each underlined three times. # speaker: narrator
Three. # speaker: jonas
Three days. # speaker: anita
* {evening} [“The evenings go in as my own proposal. You're right about that.” # id: prop-own]
    The evenings aren't your demand any more, they're my proposal. You're right. # speaker: you
    Will it say so in the minutes? # speaker: miriam
    It will. # speaker: you
    Miriam reads over your shoulder while you write. She has taken off her scarf. # speaker: narrator
    ~ trust += 1
    -> closing
* [“You'll get the evenings. I'll see to it.” # id: prop-promise]
    I'll sort out the evenings. You needn't worry. # speaker: you
    You will? Is it you who decides? # speaker: anita
    You say that you will do what you can. That was not what you said just now. # speaker: narrator
    ~ trust -= 1
    -> closing
* [“I'll write in all three in your words, and they'll go to Kristina as they are.” # id: prop-record]
    I'll write it word for word, and you read it before it goes. # speaker: you
    Good. Three days, not two. # speaker: anita
    And write nineteen minutes across the bridge. Not ten. # speaker: miriam
    -> closing
* [“Everything costs. Which matters most, if only one is possible?” # id: prop-one]
    If I only get one of them through. Which? # speaker: you
    Anita and Jonas look at each other. Miriam answers first. # speaker: narrator
    The evenings. It's nineteen minutes across the bridge. # speaker: miriam
    Yes. I suppose so, then. # speaker: jonas # mood: hurt
    ~ evening = true
    ~ facts += 1
    -> closing

=== kristina_room
At a quarter past eleven Kristina comes in with her coat on. She does not sit down. # speaker: narrator
I hear you're angry about the premises. # speaker: kristina # mood: tense
Hello. It's been a while. # speaker: jonas
We're not angry. We're wondering if we're here for real. # speaker: anita
* [Say nothing. Let Kristina answer for herself. # id: kr-silent]
    She looks at you. You look at her. In the end she pulls out a chair. # speaker: narrator
    It was I who terminated it. It was too early. I thought of the rent and not of you. # speaker: kristina
    I'll find out if the lease can be extended. The rest we'll take when I know how this ends. # speaker: kristina
    After ten minutes she goes back to her budget. # speaker: narrator
    ~ mandate = true
    ~ trust += 1
    -> proposals
* {evening} [Ask Miriam to say that about the evenings once more. # id: kr-miriam]
    Miriam, take that about the bridge once more. # speaker: you
    Nineteen minutes. When it's been gritted. # speaker: miriam # mood: tense
    It said ten in the papers. # speaker: kristina
    I know. # speaker: miriam
    Kristina writes nineteen on her hand, because she has no paper. She takes it back with her to her budget. # speaker: narrator
    ~ mandate = true
    -> proposals
* [“We'll sort out the premises separately. Can we take the proposals?” # id: kr-cover]
    We'll sort out the premises separately. Shall we take the proposals while you're here? # speaker: you
    Please. I've a quarter of an hour. # speaker: kristina # mood: relieved
    Separately. # speaker: anita # mood: cold
    Kristina's phone buzzes. She goes out to answer it and does not come back. # speaker: narrator
    ~ trust -= 1
    -> proposals

=== closing
Twenty to twelve. You are to read out how the meeting ends. Anita has gathered her papers and waits. # speaker: narrator
Well. Agreed, disagreed or not finished? # speaker: anita
* [“Not finished. We meet again when the risk assessment is done.” # id: close-open]
    Not finished. A new time when the risk assessment has been done with Miriam. # speaker: you
    Put down who wasn't finished. It's you, not us. # speaker: anita
    And Thursday? # speaker: jonas
    I'll take that. # speaker: you
    ~ way = 1
    -> kitchen
* [“We write disagreed, and exactly on what. Then you can take it further if you want.” # id: close-disagree]
    Disagreed on the evenings and the date. I'll read it out, you correct it. # speaker: you
    It takes eleven minutes. Jonas changes one word, Anita four. # speaker: narrator
    Good. Then we'll see if we ask for central negotiations. # speaker: anita
    ~ way = 2
    -> kitchen
* {trust >= 7} [“Can we agree on one group, with the evenings and a new risk assessment as conditions?” # id: close-agree]
    Agreed on one group in April. On condition that the evenings stay in Vik and the risk assessment is redone before the start. # speaker: you
    Anita looks at Miriam, for a long time. Miriam nods. # speaker: narrator
    Then I'll sign. But the condition isn't a footnote. # speaker: anita
    I suppose I'll sign too. # speaker: jonas
    ~ way = 3
    -> kitchen
* [“I need an agreed today. We'll solve the rest on the way.” # id: close-push]
    I need an agreed today. What we didn't get to we'll solve on the way, I promise. # speaker: you
    { trust >= 5:
        Anita weighs the pen in her hand. Then she signs, and Jonas after her. # speaker: narrator
        I'm doing it because I think you mean it. # speaker: anita # mood: tired
        ~ way = 4
    - else:
        No. Write disagreed. On everything. # speaker: anita # mood: cold
        ~ way = 2
    }
    -> kitchen

=== kitchen
{ way == 4:
    In the kitchenette Miriam is washing her own cup. She says it without turning round. # speaker: narrator
    Anita signed. I'm the safety representative, I haven't signed anything. # speaker: miriam
    The cup is clean already. She goes on. # speaker: narrator
- else:
    In the kitchenette Jonas is rinsing his cup, for a long time. The others have left. # speaker: narrator
    Two of us are looking for something else already. I'm just saying it so you know. # speaker: jonas # mood: tired
    He says it low, as if it were something he had broken. # speaker: narrator
}
* [Put down your folder. Ask what was left unsaid in there. # id: kit-ask]
    { way == 4:
        What would you have said, if I'd asked? # speaker: you
        That somebody's going to be left on a floor. It's nineteen minutes across the bridge, not ten. # speaker: miriam
        ~ evening = true
    - else:
        What would you have wanted to say? # speaker: you
        That we were never asked if it could be done another way. We've got a proposal. It's half a page. # speaker: jonas
    }
    ~ facts += 1
    -> split
* [“Thanks for telling me. I'll bear it in mind.” # id: kit-thanks]
    Thanks. I'll bear it in mind. # speaker: you
    The tap runs. It sounds like something one says. # speaker: narrator
    -> split

=== split
At half past four Kristina rings. She is in a supermarket queue, the till beeping. # speaker: narrator
Well? Can I decide on Thursday, or how do things stand? # speaker: kristina
I've told the chair that it looks good. # speaker: kristina
{ way:
- 1: -> end_open
- 2: -> end_disagree
- 3: -> end_agree
- else: -> end_signed
}

=== end_open
* [“No. The risk assessment has to be done with Miriam first. That's my proposal too.” # id: end-no]
    No. We're not done. If you decide now we haven't consulted, we've only met. # speaker: you
    { mandate or facts >= 7:
        The beeping grows fainter. She has left the queue. # speaker: narrator
        Send me what you've got on the evenings. In writing. Then I'll ring about the lease. # speaker: kristina # mood: tired
        You ring Miriam about the figures before you go home. # speaker: narrator # outcome: later-and-held
    - else:
        I sent you to get it done. Then I'll take it from here myself. # speaker: kristina # mood: cold
        There is already a new invitation on your screen. Your name is not on it. # speaker: narrator # outcome: taken-from-you
    }
    -> END
* [“They're not done. But it's your decision.” # id: end-yours]
    They want more time. But you're the one who decides. # speaker: you
    There is one more sentence in your mouth, the one about the risk assessment. It stays there. # speaker: narrator
    Good. Then I will. # speaker: kristina
    You hear that she has already hung up when you say that it may not be so simple. # speaker: narrator # outcome: decided-first
    -> END
* [“Decide on one group now, and take the evenings later.” # id: end-half]
    Couldn't you take the group on Thursday and the evenings when we're done? # speaker: you
    I like that. Let's do that. # speaker: kristina # mood: relieved
    It sounds like a compromise. Today's minutes say not finished. # speaker: narrator # outcome: decided-first
    -> END

=== end_disagree
* [“They disagree. Wait until we know whether they ask for central negotiations.” # id: end-wait]
    They disagree. They may ask for central negotiations, and if they do you'll have to wait for that too. # speaker: you
    How long? # speaker: kristina # mood: tense
    As long as it takes. It's shorter than redoing everything. # speaker: you
    She swears. Then she asks what exactly they disagree on, and writes it down. # speaker: narrator # outcome: disagree-in-order
    -> END
* [“They disagree, but we've consulted. You can decide.” # id: end-go]
    They disagree. But we've done our part, so formally it's finished. # speaker: you
    Then I'll decide on Thursday. # speaker: kristina # mood: relieved
    On Friday Kommunal's request for central negotiations is in your inbox. It came in time. The decision came too early. # speaker: narrator # outcome: decided-first
    -> END
* {evening} [“Change the proposal instead. I have the figures for the evenings here.” # id: end-change]
    They're right about the bridge. Change the proposal and I'll go back to them with it. # speaker: you
    { mandate:
        Five weeks. Not a day more. # speaker: kristina # mood: tired
        You ring Anita from the car park. She answers at the first ring. # speaker: narrator # outcome: later-and-held
    - else:
        I'll look at it. But I'm taking over the consultation, you've ended up in between. # speaker: kristina
        She says it kindly. It may even be true. # speaker: narrator # outcome: taken-from-you
    }
    -> END

=== end_agree
* [“Yes, if the evenings are in the decision. Otherwise the agreement doesn't hold.” # id: end-conditions]
    Yes. But the evenings and the risk assessment have to be in the decision itself. Without that they don't agree. # speaker: you
    That's four hundred thousand more. # speaker: kristina
    Yes. # speaker: you
    She mutters another sum, to herself. Then she says: Mail me the wording. # speaker: narrator # outcome: agreed-with-evenings
    -> END
* [“Yes. They agree. The conditions are in the minutes.” # id: end-appendix]
    Yes, they agree. There are a couple of conditions, they're in the minutes. # speaker: you
    Wonderful. We'll take the conditions when we carry it out. # speaker: kristina # mood: relieved
    The decision is half a page. The word evenings is not in it. # speaker: narrator # outcome: signed-and-cracked
    -> END

=== end_signed
* [“No. I pushed it through. The risk assessment hasn't been done for real.” # id: end-undo]
    They signed, but I pushed them. It isn't finished, and it's me saying so. # speaker: you
    { evening:
        Why are you ringing to tell me this? # speaker: kristina
        Because it's nineteen minutes across the bridge, and somebody's going to be left lying. # speaker: you
        It is silent for so long that you think the line has gone. Five weeks, she says then. # speaker: narrator # outcome: later-and-held
    - else:
        I've got signatures. What have you got? # speaker: kristina # mood: cold
        A feeling, you think. You do not say it. # speaker: narrator # outcome: taken-from-you
    }
    -> END
* [“Yes. But I want to follow up the evenings every week from the start.” # id: end-flag]
    Yes. But I don't feel safe about the evenings. We have to follow them every week. # speaker: you
    Of course. Put it in the calendar. # speaker: kristina
    You put it in. The first follow-up is in the third week of March. # speaker: narrator # outcome: signed-and-cracked
    -> END
* [“Yes. They've signed.” # id: end-yes]
    Yes. Agreed, all of them. # speaker: you
    You're worth your weight in gold. I won't forget this. # speaker: kristina # mood: warm
    You drive home across the bridge that evening, for some reason. It has not been gritted. # speaker: narrator # outcome: signed-and-cracked
    -> END

=== adjourned
Kristina does not answer until half past four. By then she has already heard it from HR. # speaker: narrator
You broke it off? I asked you for one single thing. # speaker: kristina # mood: angry
* [“I can't consult on what's already done. Extend the lease, and we'll start again.” # id: adj-stand]
    They had the termination on the table. Extend the lease, and I can go into that room again. # speaker: you
    { evening:
        And what do I get for it? # speaker: kristina
        A decision that nobody tears up. And nineteen minutes instead of ten, because that's what it is across the bridge. # speaker: you
        She does not say yes. The day after you get a copy of her mail to the property office. # speaker: narrator # outcome: later-and-held
    - else:
        You can have a rest from this now. I'll take the meetings myself. # speaker: kristina # mood: cold
        She sounds almost considerate. # speaker: narrator # outcome: taken-from-you
    }
    -> END
* [“I'll get them together again tomorrow and finish it.” # id: adj-back]
    I'll gather them tomorrow morning. It'll be done by Thursday. # speaker: you
    The morning after, Anita and Jonas stay for twenty minutes. Miriam has changed shifts and is not there. # speaker: narrator
    Write disagreed on everything. Then you can do as you've already done. # speaker: anita # mood: cold
    Kristina decides on the Thursday, as planned. # speaker: narrator # outcome: decided-first
    -> END
