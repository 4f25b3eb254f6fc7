# expect: GET https://api.example.test/oauth/token query grant_type=password headers X-Verb=* X-Url=* X-Body=*
require 'faraday'

class Telling < Faraday::Middleware
  def on_request(env)
    env.request_headers['X-Verb'] = env.method.to_s
    env.request_headers['X-Url'] = env.url.to_s
    env.request_headers['X-Body'] = env.body
  end
end

def login
  connection = Faraday.new('https://api.example.test') { |f| f.use Telling }
  connection.get('/oauth/token', grant_type: 'password')
end
