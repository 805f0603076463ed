/**
 * Parameters that only say where a click came from. Own list, from the documentation of the analytics, mail and
 * advertising services that add them.
 */
export const TRACKING: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid ysclid li_fat_id epik srsltid
  igsh igshid mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi _openstat vero_id vero_conv oly_anon_id oly_enc_id
  wickedid rb_clickid s_cid s_kwcid ef_id sc_cid cmpid cmp ncid ocid icid int_cmp intcmp ito xtor wt_mc wt_zmc
  smid smtyp soc_src soc_trk dicbo guccounter guce_referrer guce_referrer_sig ref_src ref_url cx_testid
  cx_testvariant cx_artpos mod_source feature_source __twitter_impression traffic_source spm`.split(/\s+/),
)

/** Families of them, by how they start. */
export const TRACKING_FAMILIES: readonly string[] = [
  'utm_',
  'at_',
  'hsa_',
  'mtm_',
  'pk_',
  'piwik_',
  'ns_',
  'stm_',
]
