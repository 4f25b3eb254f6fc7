require 'net/http'

def exchange(code)
  uri = URI('https://api.example.test/oauth/old_token')
  body = <<~JSON
    {
      "grant_type": "authorization_code",
      "code": "#{code}",
      "client_id": "k-1"
    }
  JSON
  Net::HTTP.post(uri, body, 'Content-Type' => 'application/json') # [code]
end
