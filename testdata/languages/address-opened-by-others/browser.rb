HOST = 'https://api.example.test'

class Desk
  def initialize(browser, settings)
    @browser = browser
    @settings = settings
  end

  def login
    address = HOST + '/oauth/old_authorize?client_id=k-1&redirect_uri=' + @settings.back
    @browser.open(address) # [authorize]
  end
end
