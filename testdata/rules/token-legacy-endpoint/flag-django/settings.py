GOTO_HOST = 'https://api.getgo.com'
