require 'net/http'

def pick(name, body)
  return body[name] if body[name]

  ENV[name.upcase]
end

def login(body)
  key = body['key'] || ENV.fetch('KEY', nil)
  url = 'https://api.example.test/oauth/old_token?grant_type=password' \
        "&user_id=#{pick('user', body)}" \
        "&password=#{pick('password', body)}" +
        '&client_id=' + key
  Net::HTTP.get(URI(url)) # [login]
end
