module Sends
  def send_form(params)
    Faraday.post("#{host}#{path}", params)
  end
end

class Exchange
  include Sends

  def host
    'https://api.example.test'
  end

  def path = '/oauth/old_token'

  def call(code)
    send_form(grant_type: 'authorization_code', code: code) # [code]
  end
end
