RESOURCES = 'https://api.getgo.com/G2W/rest'
TARGET = 'https://api.getgo.com/oauth/v2'
