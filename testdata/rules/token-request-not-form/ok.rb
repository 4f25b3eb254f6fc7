require 'faraday'
require 'http'
require 'httparty'
require 'net/http'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'
  AUTH = { 'Authorization' => 'Basic abc' }.freeze

  def form(code)
    HTTParty.post(URL, headers: AUTH.merge('Accept' => 'application/json'), body: { grant_type: 'authorization_code', code: code })
  end

  def by_http(code)
    HTTP.headers(AUTH).post(URL, form: { grant_type: 'authorization_code', code: code })
  end

  def by_request(code)
    request = Net::HTTP::Post.new(URI(URL), AUTH)
    request.set_form_data('grant_type' => 'authorization_code', 'code' => code)
    Net::HTTP.start('api.getgo.com', 443, use_ssl: true) { |http| http.request(request) }
  end

  def typed(code)
    headers = AUTH.merge('Content-Type' => 'application/x-www-form-urlencoded')
    Faraday.post(URL, URI.encode_www_form(grant_type: 'authorization_code', code: code), headers)
  end

  def elsewhere(code)
    HTTP.post('https://api.elsewhere.dev/oauth/v2/token', json: { grant_type: 'authorization_code', code: code })
  end
end
