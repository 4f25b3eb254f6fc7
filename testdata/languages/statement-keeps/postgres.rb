require 'httparty'
require 'pg'

class Logins
  ADDRESS = 'https://api.example.test/oauth/old_token'

  def initialize(database)
    @database = database
  end

  def login(user)
    answer = HTTParty.get(ADDRESS, query: { grant_type: 'password', user_id: user }) # [login]
    known = @database.exec_params('SELECT id FROM tokens WHERE token = $1', [answer['access_token']])
    return unless known.ntuples.zero?

    @database.exec_params('INSERT INTO tokens (owner, token) VALUES ($1, $2)', [user, answer['access_token']])
  end
end
