class Codes
  def initialize(**settings)
    settings.each { |name, value| instance_variable_set("@#{name}", value) }
  end

  def exchange(code)
    Faraday.post("#{@host}#{instance_variable_get(:@path)}", grant_type: 'authorization_code', code: code) # [code]
  end
end

def run(code)
  Codes.new(host: 'https://api.example.test', path: '/oauth/old_token').exchange(code)
end
