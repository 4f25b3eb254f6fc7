require 'async'
require 'net/http'

def refresh_all(tokens)
  Async do |task|
    tasks = tokens.map do |token|
      task.async do
        Net::HTTP.post_form(URI('https://api.example.test/oauth/old_token'), grant_type: 'refresh_token', refresh_token: token) # [refresh]
      end
    end
    tasks.map(&:wait).all?(Net::HTTPSuccess)
  end
end
