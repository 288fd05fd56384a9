import type { ScormTexts } from "../sv/scorm.ts";

export const scorm: ScormTexts = {
  fault: (sentence, at, line) => `${sentence} ${at} (line ${line})`,
  rules: {
    versionUnknown: "It doesn't say which version of SCORM the package follows:",
    organizationMissing: "How the course is laid out is missing:",
    identifierMissing: "The element has no identifier:",
    identifierDuplicate: "The same identifier stands twice:",
    nothingToLaunch: "There is nothing to open in:",
    resourceMissing: "A part refers to a resource that isn't there:",
    hrefOutside: "The address leads out of the package:",
    hrefElsewhere: "The part isn't in the package, and SCORM only works there:",
    fileMissing: "The file isn't in the package:",
    valueOutside: "The value is no number within its limits:",
    filesMissing: "The package has no files, only:",
  },
  notFollowedTitle: "The course asks for this, but it isn't followed here",
  notFollowedHelp:
    "The course can be taken all the same, but it may behave differently from elsewhere. Try it first.",
  notFollowed: {
    prerequisites: "Prerequisites between parts: all parts can be opened.",
    sequencingRules: "Rules of its own for which part comes next.",
    rollupRules: "Rules of its own for when the course is finished: here it is when all parts are.",
    sharedObjectives: "Objectives that several parts share.",
    limits: "A limit to how many attempts one has.",
    randomization: "Parts in random order.",
    subManifests: "Packages within the package.",
  },
  verbs: {
    resumed: "Went on with",
    suspended: "Laid aside",
    responded: "Answered",
  },
  player: {
    back: "Back to Ledstjärna",
    parts: "All parts",
    previous: "Previous",
    next: "Next",
    navigation: "Parts of the course",
    frame: (title) => `Content of the course: ${title}`,
    learner: "Participant",
    needsScript:
      "This course is made so that it needs JavaScript, which is turned off in your browser or did not arrive. Turn it on or load the page again, or ask HR for another way to take the course.",
    endTitle: "This part has ended",
    end: "What you have done is saved. You can go on, or go back.",
    nextPart: "Go on",
    stoppedTitle: "The course doesn't go on here",
    words: {
      saving: "Saving …",
      saved: "Saved",
      lost: "No connection right now. Do go on, but keep the page open: it is saved when the connection is back.",
      elsewhere:
        "The course has been opened in another tab or on another device, and goes on there. What you did here before that is saved.",
      gone: "The course has been open for too long. What you have done is saved. Go back and open it again.",
      refused:
        "The course tried to save something that can't be saved. Go back and open it again. If it happens several times, tell HR.",
    },
  },
};
