require 'yaml'

class Exchange
  def initialize
    @settings = YAML.load_file(File.join(__dir__, 'settings.yml'))
  end

  def run(code)
    oauth = @settings['oauth']
    HTTParty.post(oauth['host'] + oauth['paths']['token'], body: { # [code]
      grant_type: 'authorization_code', code: code, client_id: @settings['key']
    })
  end
end
