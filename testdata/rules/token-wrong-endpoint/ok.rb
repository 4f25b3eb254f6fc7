require 'rest-client'

class Login
  def successor(form)
    RestClient.post('https://authentication.logmeininc.com/oauth/token', form)
  end

  def target(form)
    RestClient.post('https://api.getgo.com/oauth/v2/token', form)
  end
end
