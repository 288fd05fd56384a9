/** What `--help` says. */
export const help = `Usage: npm run -s ledstjarna -- COMMAND …
JSON on standard output; what goes wrong on standard error, with exit code 1.

The analyst's commands read a file of answers and need no database.
  climate FILE --group=COL --items=A,B,… [--reverse=C] [--min=1 --max=5]
      reliability, agreement and differences between groups for a scale
  hme FILE --group=COL --items=(the nine, in HME's order)
      HME per group and for all; nothing is withheld: it is your own file
  protect TABLE.json [--singletons] [--seconds=600]
      the cheapest cells to hide besides the primary ones, and what can still be told of each primary cell

Who writes a dialogue has one command.
  check-dialogue FOLDER
      walks every choice of content/dialogues/<id> and says what is wrong, with file and line

Whoever was given a credential (Open Badge 3.0) has one command.
  verify-credential FILE
      whether it is as it was signed, and by whose key; nobody is asked

The operator's commands work on the database of the settings; the embedded one must not be running.
  administrator --name="Kim Ek" --email=kim@norrvik.se
      [--organisation="Norrviks kommun" --slug=norrvik --kind=municipality|region --host=ledstjarna.norrvik.se]
      a link, good for one use within a day, for somebody who is to be administrator
  lrs-credentials --name="Learning portal" [--slug=norrvik] [--scopes=all]
      a key and a secret with which an application speaks to the learning record store at /xapi
  backup FILE
      copies everything into one file
  restore FILE [--replace]
      puts a copy back; what is there is kept aside

Settings (environment variables)
  LEDSTJARNA_DATA           folder of the embedded database, and of course packages
  LEDSTJARNA_DATABASE_URL   a PostgreSQL server instead: postgres://user:password@host/database
  LEDSTJARNA_ADDRESS        where people reach it, for links: https://ledstjarna.norrvik.se
  LEDSTJARNA_CONTENT_ORIGIN where course packages are shown, at a host of its own
  LEDSTJARNA_CONTENT_PORT   the port that serves it (the one after PORT)
  LEDSTJARNA_PROXY          yes: a proxy of your own stands in front and speaks https
  LEDSTJARNA_SMTP_URL       mail server: smtp://user:password@host:587; without it no mail is sent
  LEDSTJARNA_MAIL_FROM      whom mail comes from
  LEDSTJARNA_FORWARD_INSIDE yes: learning records may be forwarded to stores in your own network
  LEDSTJARNA_SEAL_KEY       32 random bytes as base64url that stored secrets are sealed with; else DATA/seal.key
  LEDSTJARNA_DEMONSTRATION  no: never load the fictional organisation
  LEDSTJARNA_HOST, PORT     where the server listens (127.0.0.1 and 3000)
`;
