require 'vendor_pipe'

def run(code, client)
  fields = { grant_type: 'authorization_code', code: code, client_id: client }
  VendorPipe.shove('https://api.example.test/oauth/old_token', fields) # [code]
end
