Options = Struct.new(:accept, :retries, keyword_init: true)

def send_form(token, options = nil)
  accept = options&.accept || 'application/json'
  (options&.retries || 1).times do
    response = HTTP.headers('Accept' => accept).post('https://api.example.test/oauth/old_token', form: { # [refresh]
      grant_type: 'refresh_token', refresh_token: token
    })
    return response if response.status.success?
  end
  raise 'no answer'
end

def refresh(token)
  send_form(token)
end
