class Codes
  REQUIRED = %i[grant_type code client_id].freeze

  def exchange(code, client_id)
    fields = { grant_type: 'authorization_code', code: code, client_id: client_id }
    REQUIRED.each do |name|
      raise ArgumentError, "#{name} is missing" if fields[name].to_s.empty?
    end
    HTTP.post('https://api.example.test/oauth/old_token', form: fields) # [code]
  end
end
