# Keys and variables, other providers, the target.
require 'rest-client'

class Api
  RESOURCE = 'https://api.getgo.com/G2M/rest/meetings'

  def elsewhere(form)
    answer = JSON.parse(RestClient.post('https://api.elsewhere.dev/oauth/access_token', form))
    access_token = answer['access_token']
    access_token
  end

  def target(form)
    RestClient.post('https://api.getgo.com/oauth/v2/token', form)
  end
end
