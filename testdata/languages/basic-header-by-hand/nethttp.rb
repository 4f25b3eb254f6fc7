require 'base64'
require 'net/http'

class Tokens
  URL = URI('https://api.example.test/oauth/old_token')

  def initialize(id, secret)
    @id = id
    @secret = secret
  end

  def exchange(code)
    send_form({ grant_type: 'authorization_code', code: code }, basic) # [code]
  end

  def renew(old)
    pair = ["#{@id}:#{@secret}"].pack('m0')
    send_form({ grant_type: 'refresh_token', refresh_token: old }, "Basic #{pair}") # [refresh]
  end

  private

  def basic
    'Basic ' + Base64.strict_encode64([@id, @secret].join(':'))
  end

  def send_form(fields, authorization)
    request = Net::HTTP::Post.new(URL)
    request['Authorization'] = authorization
    request.set_form_data(fields)
    Net::HTTP.start(URL.host, URL.port, use_ssl: true) { |http| http.request(request) }
  end
end
