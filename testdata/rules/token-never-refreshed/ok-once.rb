require 'httparty'

class Meetings
  def all(code)
    answer = HTTParty.post('https://api.getgo.com/oauth/v2/token', basic_auth: { username: 'a', password: 'b' },
                                                                   body: { grant_type: 'authorization_code', code: code })
    HTTParty.get('https://api.getgo.com/G2M/rest/meetings', headers: { 'Authorization' => "Bearer #{answer['access_token']}" })
  end
end
