require_relative 'transport'

class HttpTransport < Transport
  BASE = 'https://api.example.test'.freeze

  def deliver(path, fields)
    HTTParty.post(BASE + path, body: fields)
  end
end
