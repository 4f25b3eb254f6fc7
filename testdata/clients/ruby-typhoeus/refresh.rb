# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*
# expect: PUT https://api.example.test/v1/put form name=*
# expect: DELETE https://api.example.test/v1/delete
# expect: GET https://api.example.test/v1/queued
require 'typhoeus'

def refresh(token)
  Typhoeus.post('https://api.example.test/oauth/token', body: { grant_type: 'refresh_token', refresh_token: token })
end

def others(name)
  Typhoeus.put('https://api.example.test/v1/put', body: { name: name })
  Typhoeus::Request.delete('https://api.example.test/v1/delete')
  hydra = Typhoeus::Hydra.new
  request = Typhoeus::Request.new('https://api.example.test/v1/queued')
  request.on_complete { |response| puts response.body }
  hydra.queue(request)
end
