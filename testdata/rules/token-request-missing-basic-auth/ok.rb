require 'base64'
require 'faraday'
require 'httparty'
require 'net/http'

class Login
  URL = 'https://api.getgo.com/oauth/v2/token'

  def by_header(code, id, secret)
    basic = Base64.strict_encode64("#{id}:#{secret}")
    HTTParty.post(URL, headers: { 'authorization' => "Basic #{basic}" }, body: { grant_type: 'authorization_code', code: code })
  end

  def by_option(code, id, secret)
    HTTParty.post(URL, basic_auth: { username: id, password: secret }, body: { grant_type: 'authorization_code', code: code })
  end

  def by_request(code, id, secret)
    uri = URI(URL)
    request = Net::HTTP::Post.new(uri)
    request.basic_auth(id, secret)
    request.set_form_data(grant_type: 'authorization_code', code: code)
    Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
  end

  def by_connection(code, id, secret)
    connection = Faraday.new do |f|
      f.request :authorization, :basic, id, secret
      f.request :url_encoded
    end
    connection.post(URL, { grant_type: 'authorization_code', code: code })
  end

  def from_outside(code, headers)
    HTTParty.post(URL, headers: headers, body: { grant_type: 'authorization_code', code: code }) # expect: token-request-missing-basic-auth low
  end

  def by_options(code, **options)
    HTTParty.post(URL, body: { grant_type: 'authorization_code', code: code }, **options) # expect: token-request-missing-basic-auth low
  end
end
