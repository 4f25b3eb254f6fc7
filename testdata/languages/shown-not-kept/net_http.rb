require 'net/http'
require 'json'

def exchange(code, desk)
  form = { grant_type: 'authorization_code', code: code }
  response = Net::HTTP.post_form(URI('https://api.example.test/oauth/old_token'), form) # [code]
  answer = JSON.parse(response.body)
  $stdout.write(answer['access_token'])
  warn(answer['access_token'])
  $stderr.puts answer['access_token']
  desk.lines.insert(1, answer['access_token'])
end
