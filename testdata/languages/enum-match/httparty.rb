class Stage
  attr_reader :name

  def initialize(name)
    @name = name
  end

  LIVE = new(:live)
  TEST = new(:test)

  def host
    case self
    when LIVE then 'https://api.example.test'
    when TEST then 'https://sandbox.example.test'
    end
  end
end

class Renewal
  def initialize(stage = Stage::LIVE)
    @stage = stage
  end

  def run(token)
    HTTParty.post("#{@stage.host}/oauth/old_token", body: { grant_type: 'refresh_token', refresh_token: token }) # [live]
  end
end
