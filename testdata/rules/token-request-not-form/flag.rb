require 'faraday'
require 'http'
require 'httparty'
require 'net/http'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'
  AUTH = { 'Authorization' => 'Basic abc' }.freeze

  def as_json(code)
    HTTP.headers(AUTH).post(URL, json: { grant_type: 'authorization_code', code: code }) # expect: token-request-not-form high
  end

  def dumped(code)
    HTTParty.post(URL, headers: AUTH, body: { grant_type: 'authorization_code', code: code }.to_json) # expect: token-request-not-form high
  end

  def json_header(code)
    headers = AUTH.merge('Content-Type' => 'application/json') # expect: token-request-not-form high
    HTTParty.post(URL, headers: headers, body: { grant_type: 'authorization_code', code: code })
  end

  def by_request(code)
    request = Net::HTTP::Post.new(URI(URL), AUTH)
    request['Content-Type'] = 'application/json' # expect: token-request-not-form high
    request.body = JSON.generate(grant_type: 'authorization_code', code: code)
    Net::HTTP.start('api.getgo.com', 443, use_ssl: true) { |http| http.request(request) }
  end

  def post_json(url, body)
    Faraday.post(url, body.to_json, AUTH.merge('Content-Type' => 'application/json'))
  end

  def helped(token)
    post_json('https://api.getgo.com/oauth/v2/token', { grant_type: 'refresh_token', refresh_token: token }) # expect: token-request-not-form high
  end
end
