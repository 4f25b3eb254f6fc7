BASE = 'https://api.getgo.com/oauth/'.freeze # expect: legacy-proxy-url high
