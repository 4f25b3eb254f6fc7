require 'open-uri'

DEFAULTS = { client_id: 'k-1', grant_type: 'none' }.freeze

def login(user, password)
  params = DEFAULTS.merge(grant_type: 'password', password: password, scope: nil).compact
  params[:user_id] = user
  query = params.map { |key, value| "#{key}=#{value}" }.join('&')
  URI.open("https://api.example.test/oauth/old_token?#{query}") # [login]
end
