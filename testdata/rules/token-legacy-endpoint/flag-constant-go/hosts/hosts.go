package hosts

const Api = "https://api.getgo.com"
