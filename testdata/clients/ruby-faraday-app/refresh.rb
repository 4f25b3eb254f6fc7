# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token headers X-Shop=7
require 'faraday'

class ShopHeader < Faraday::Middleware
  def call(env)
    env[:request_headers]['X-Shop'] = '7'
    @app.call(env).on_complete { |response| puts response[:status] }
  end
end

def refresh
  connection = Faraday.new('https://api.example.test') { |f| f.use ShopHeader }
  connection.post('/oauth/token', grant_type: 'refresh_token')
end
